#include "parse/parser_input.h"

#include <algorithm>

#include "foundation/bytes.h"
#include "foundation/text.h"

namespace alongside {
namespace {

bytes::Answer is_control(unsigned char byte) {
  const bytes::Answer is_white = bytes::is(byte, '\t') | bytes::is(byte, '\n') | bytes::is(byte, '\r');
  return (bytes::is_below(byte, ' ') & (is_white ^ 1)) | bytes::is(byte, 0x7F);
}

/// Where the words of a line begin, behind the marks of quotes and list items; npos where it is empty or code by its indent.
std::size_t words_start(std::string_view line) {
  std::size_t at = 0;
  for (;;) {
    const std::size_t word = line.find_first_not_of(' ', at);
    if (word == std::string_view::npos || word - at >= 4) return std::string_view::npos;
    const bool is_mark = std::string_view("->*+").find(line[word]) != std::string_view::npos;
    const std::size_t digits = line.find_first_not_of("0123456789", word);
    const bool is_number = digits != std::string_view::npos && digits > word && (line[digits] == '.' || line[digits] == ')');
    const std::size_t after = is_number ? digits + 1 : word + 1;
    const bool parted = after < line.size() && (line[after] == ' ' || line[word] == '>');
    if ((!is_mark && !is_number) || !parted) return word;
    at = line[after] == ' ' ? after + 1 : after;
  }
}

/// How long the mark of a heading or list item is that `words` begin with; 0 where they begin with none.
std::size_t mark_length(std::string_view words) {
  const std::size_t signs = std::min(words.find_first_not_of('#'), words.size());
  if (signs > 0) return signs <= 6 ? signs : 0;
  if (std::string_view("-*+").find(words.front()) != std::string_view::npos) return 1;
  const std::size_t digits = words.find_first_not_of("0123456789");
  const bool is_number = digits != std::string_view::npos && digits > 0 && (words[digits] == '.' || words[digits] == ')');
  return is_number ? digits + 1 : 0;
}

class InputReader {
 public:
  InputReader(std::string_view text, std::size_t body) : text_(text), body_(body) {}

  ParserInput run() {
    for (std::size_t at = body_; at < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      read_line(at, text_.substr(at, end - at));
      at = end + 1;
    }
    return std::move(input_);
  }

 private:
  void read_line(std::size_t at, std::string_view line) {
    read_controls(at, line);
    const std::size_t start = words_start(line);
    if (start == std::string_view::npos) return;
    const std::string_view words = line.substr(start);
    if (read_fence(words)) return;
    read_hard_space(at + start, words);
    if (words.starts_with("<!--")) read_comment(at + start, words);
    if (words.starts_with("[^")) read_footnote(at + start, words);
  }

  void read_controls(std::size_t at, std::string_view line) {
    for (std::size_t i = bytes::find(line, 0, is_control); i != std::string_view::npos; i = bytes::find(line, i + 1, is_control)) {
      input_.controls.push_back({at + i, 1});
      change(at + i, 1, ' ', ' ');
    }
  }

  /// Behind the mark of a heading or list item, a non-breaking space pasted from Word is meant as a space.
  void read_hard_space(std::size_t at, std::string_view words) {
    constexpr std::string_view hard_space = "\u00A0";
    const std::size_t mark = mark_length(words);
    if (mark > 0 && words.substr(mark).starts_with(hard_space)) change(at + mark, hard_space.size(), ' ', ' ');
  }

  /// Whether the line belongs to code between fences.
  bool read_fence(std::string_view words) {
    const char sign = words.front();
    std::size_t run = 0;
    if (sign == '`' || sign == '~') run = std::min(words.find_first_not_of(sign), words.size());
    if (fence_length_ == 0) {
      if (run < 3) return false;
      fence_sign_ = sign;
      fence_length_ = run;
      return true;
    }
    const bool closes = sign == fence_sign_ && run >= fence_length_ && trimmed(words.substr(run)).empty();
    if (closes) fence_length_ = 0;
    return true;
  }

  void read_comment(std::size_t at, std::string_view words) {
    std::size_t end = words.find("-->");
    if (end == std::string_view::npos) return;
    end += 3;
    const std::string_view rest = trimmed(words.substr(end));
    if (rest.empty() || rest.starts_with('<')) return;
    input_.comments.push_back({at, end});
    change(at, end, comment_start, comment_filler);
  }

  void read_footnote(std::size_t at, std::string_view words) {
    const std::size_t end = words.find_first_of("] \t");
    const bool is_definition = end != std::string_view::npos && end > 2 && words.substr(end).starts_with("]:");
    if (is_definition) input_.footnotes.push_back({at + 2, end - 2});
  }

  void change(std::size_t at, std::size_t length, char first, char others) {
    if (input_.changed.empty()) input_.changed = text_.substr(body_);
    input_.changed.replace(at - body_, length, length, others);
    input_.changed[at - body_] = first;
  }

  std::string_view text_;
  std::size_t body_;
  ParserInput input_;
  char fence_sign_ = 0;
  std::size_t fence_length_ = 0;
};

}  // namespace

ParserInput parser_input(std::string_view text, std::size_t body) { return InputReader(text, body).run(); }

}  // namespace alongside
