#include "parse/container_line.h"

#include <algorithm>
#include <array>

#include "foundation/text.h"

namespace alongside {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

struct QuotationMarks {
  std::string_view open;
  std::string_view close;
  bool is_apostrophe_too = false;  // the closing mark also stands within words
};

constexpr std::array quotation_marks = {
    QuotationMarks{"\"", "\"", false},           QuotationMarks{"\u201C", "\u201D", false},
    QuotationMarks{"\u201D", "\u201D", false},   QuotationMarks{"\u201E", "\u201C", false},
    QuotationMarks{"'", "'", true},              QuotationMarks{"\u2018", "\u2019", true},
    QuotationMarks{"\u2019", "\u2019", true},
};

bool is_name_sign(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// How many bytes of white space (or of commas between attributes) stand at `at`.
std::size_t gap_at(std::string_view line, std::size_t at) {
  const std::size_t start = at;
  while (at < line.size()) {
    if (line[at] == ' ' || line[at] == '\t' || line[at] == ',') {
      ++at;
    } else if (line.substr(at).starts_with(no_break_space)) {
      at += no_break_space.size();
    } else {
      break;
    }
  }
  return at - start;
}

std::size_t name_length(std::string_view line, std::size_t at) {
  std::size_t length = 0;
  while (at + length < line.size() && is_name_sign(line[at + length])) ++length;
  return length;
}

/// Reads the attributes between `{` and `}` one after the other.
class AttributeReader {
 public:
  AttributeReader(std::string_view line, std::size_t at, ContainerLine& result) : line_(line), at_(at), result_(result) {}

  void run() {
    const std::size_t open = at_++;
    for (;;) {
      at_ += gap_at(line_, at_);
      if (at_ >= line_.size()) {
        report(open, 1, "The bracket { is opened and never closed.", "Put } at the end of the line.");
        return;
      }
      if (line_[at_] == '}') break;
      read_attribute();
    }
    ++at_;
    const std::string_view rest = trimmed(line_.substr(at_));
    if (rest.empty() || rest.find_first_not_of(':') == std::string_view::npos) return;
    report(at_, line_.size() - at_, "These words after the } are left out: " + std::string(rest),
           "Write them in a line of their own below.");
  }

 private:
  void read_attribute() {
    const std::size_t start = at_;
    const std::size_t length = name_length(line_, at_);
    const std::string_view name = line_.substr(start, length);
    at_ += length;
    std::size_t sign = at_ + gap_at(line_, at_);
    const bool has_sign = sign < line_.size() && (line_[sign] == '=' || line_[sign] == ':');
    if (length == 0 || !has_sign) return skip_word(start);
    at_ = sign + 1;
    at_ += gap_at(line_, at_);
    result_.attributes.push_back({name, read_value(name)});
  }

  /// A word that is no attribute: mostly the rest of a value without quotation marks.
  void skip_word(std::size_t start) {
    at_ = std::max(start + 1, std::min(line_.find_first_of(" \t}", start), line_.size()));
    const std::string word(line_.substr(start, at_ - start));
    if (result_.attributes.empty()) {
      report(start, at_ - start, "“" + word + "” has no value.", "Write a name, = and the value: {name=\"value\"}");
      return;
    }
    const ContainerLineAttribute& last = result_.attributes.back();
    const std::string name(last.name);
    report(start, at_ - start, "“" + word + "” is not understood, because the value of “" + name + "” has no quotation marks.",
           "Write {" + name + "=\"" + std::string(last.value) + " " + word + "\"}");
  }

  std::string_view read_value(std::string_view name) {
    for (const QuotationMarks& marks : quotation_marks) {
      if (line_.substr(at_).starts_with(marks.open)) return quoted_value(marks, name);
    }
    const std::size_t start = at_;
    at_ = std::min(line_.find_first_of(" \t,}", start), line_.size());
    return line_.substr(start, at_ - start);
  }

  std::string_view quoted_value(const QuotationMarks& marks, std::string_view name) {
    const std::size_t open = at_;
    const std::size_t start = at_ + marks.open.size();
    const std::size_t end = closing_mark(marks, start);
    if (end == std::string_view::npos) {
      report(open, marks.open.size(), "The quotation mark at “" + std::string(name) + "” is opened and never closed.",
             "Put the same mark after the value.");
      at_ = std::min(line_.find('}', start), line_.size());
      return trimmed(line_.substr(start, at_ - start));
    }
    at_ = end + (line_[end] == '"' ? 1 : marks.close.size());
    return line_.substr(start, end - start);
  }

  /// Where the value that begins at `start` ends. Mixed pairs (“Sam") happen in pasted text.
  std::size_t closing_mark(const QuotationMarks& marks, std::size_t start) const {
    for (std::size_t at = start; at < line_.size(); ++at) {
      const std::string_view rest = line_.substr(at);
      const bool mixed = marks.open == "\u201C" && rest.front() == '"';
      if (!mixed && !rest.starts_with(marks.close)) continue;
      if (!marks.is_apostrophe_too) return at;
      const std::string_view after = rest.substr(marks.close.size());
      if (after.empty() || std::string_view(" \t,}").find(after.front()) != std::string_view::npos) return at;
    }
    return std::string_view::npos;
  }

  void report(std::size_t at, std::size_t length, std::string message, std::string hint) {
    result_.problems.push_back({at, length, std::move(message), std::move(hint)});
  }

  std::string_view line_;
  std::size_t at_;
  ContainerLine& result_;
};

}  // namespace

ContainerFence container_fence(std::string_view line) {
  ContainerFence fence;
  fence.colons = std::min(line.find_first_not_of(':'), line.size());
  if (fence.colons < 3) return {};
  std::size_t at = fence.colons + gap_at(line, fence.colons);
  fence.name = line.substr(at, name_length(line, at));
  const std::string_view rest = trimmed(line.substr(at + fence.name.size()));
  if (fence.name.empty()) {
    fence.kind = rest.empty() ? FenceKind::closing : FenceKind::none;
  } else if (fence.name == "end" && !rest.starts_with('{')) {
    fence.kind = FenceKind::closing;
    fence.name = rest.substr(0, name_length(rest, 0));
  } else {
    fence.kind = FenceKind::opening;
  }
  return fence;
}

ContainerLine container_line(std::string_view line) {
  ContainerLine result;
  const ContainerFence fence = container_fence(line);
  result.name = fence.name;
  std::size_t at = static_cast<std::size_t>(fence.name.data() - line.data()) + fence.name.size();
  at += gap_at(line, at);
  if (at >= line.size()) return result;
  if (line[at] == '{') {
    AttributeReader(line, at, result).run();
    return result;
  }
  const std::string_view rest = trimmed(line.substr(at));
  if (rest.find_first_not_of(':') == std::string_view::npos) return result;
  const std::string name(fence.name);
  result.problems.push_back({at, rest.size(), "These words after “" + name + "” are left out: " + std::string(rest),
                             "Write them in a line of their own below, or as an attribute: ::: " + name +
                                 " {name=\"value\"}"});
  return result;
}

}  // namespace alongside
