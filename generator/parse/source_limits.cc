#include "parse/source_limits.h"

#include <algorithm>

#include "foundation/bytes.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// The first place of `bytes` that the last finding of its kind is about.
Location place_at(std::string_view bytes, std::size_t at, const std::string& file) {
  const std::string_view before = bytes.substr(0, at);
  const auto line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
  const std::size_t line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const int column = code_points(before.substr(line_start)) + 1;
  return {file, {line, column}, {line, column + 1}};
}

bool is_marker(char c) {
  return c == '-' || c == '*' || c == '+';
}

/// How many quotes and list items one line opens: `> - 1. ` opens three. A rule (`* * *`) opens none.
int markers_in_front(std::string_view line) {
  if (line.find_first_not_of("-* \t") == std::string_view::npos) return 0;
  int count = 0;
  std::size_t at = 0;
  for (;;) {
    at = line.find_first_not_of(" \t", at);
    if (at == std::string_view::npos) return count;
    std::size_t after = at + 1;
    if (line[at] >= '0' && line[at] <= '9') {
      after = line.find_first_not_of("0123456789", at);
      if (after == std::string_view::npos || (line[after] != '.' && line[after] != ')')) return count;
      ++after;
    } else if (line[at] != '>' && !is_marker(line[at])) {
      return count;
    }
    const bool parted = after >= line.size() || line[after] == ' ' || line[after] == '\t' || line[at] == '>';
    if (!parted) return count;
    ++count;
    at = after;
  }
}

bool is_delimiter_row(std::string_view line) {
  return line.find('-') != std::string_view::npos &&
         line.find_first_not_of("|-: \t\r>") == std::string_view::npos;
}

/// Counts over the lines of one text how deep it nests.
class DepthCounter {
 public:
  /// What is too deep or too wide in `line`; empty where nothing is.
  std::string_view problem_of(std::string_view line) {
    if (trimmed(line).empty()) brackets_ = 0;
    if (markers_in_front(line) > deepest_nesting) return "Quotes or lists";
    const auto is_bracket = [](unsigned char byte) -> bytes::Answer { return bytes::is(byte, '[') | bytes::is(byte, ']'); };
    for (std::size_t at = bytes::find(line, 0, is_bracket); at != std::string_view::npos; at = bytes::find(line, at + 1, is_bracket)) {
      if (line[at] == '[') ++brackets_;
      if (line[at] == ']' && brackets_ > 0) --brackets_;
      if (brackets_ > deepest_nesting) return "Square brackets";
    }
    count_containers(trimmed(line));
    return containers_ > deepest_nesting ? "Containers (:::)" : std::string_view();
  }

 private:
  void count_containers(std::string_view line) {
    if (!line.starts_with(":::")) return;
    const std::string_view name = trimmed(line.substr(std::min(line.find_first_not_of(':'), line.size())));
    const bool closes = name.empty() || name == "end" || name.starts_with("end ");
    if (!closes) {
      ++containers_;
    } else if (containers_ > 0) {
      --containers_;
    }
  }

  int brackets_ = 0;
  int containers_ = 0;
};

/// Why the line at `place` is not given to the parser; empty where it is fine.
Findings unparsable_line(std::string_view line, DepthCounter& counter, const Location& place) {
  if (const std::string_view deep = counter.problem_of(line); !deep.empty()) {
    return {error_at(place, "input/too-deep",
                     std::string(deep) + " stand in one another more than " +
                         std::to_string(deepest_nesting) + " deep here, so this page cannot be read.",
                     "Readers lose their way after 2 or 3: write it with fewer.")};
  }
  if (line.size() > longest_line) {
    return {error_at(place, "input/too-large",
                     "This line is longer than 20,000 letters, so this page cannot be read.",
                     "Press Enter twice where a new paragraph begins. Keep pictures in files of their own, "
                     "not in the text.")};
  }
  if (is_delimiter_row(line) && std::count(line.begin(), line.end(), '|') > widest_table) {
    return {error_at(place, "input/too-wide",
                     "This table has more than " + std::to_string(widest_table) + " columns.",
                     "Divide it into several tables, or link to a spreadsheet.")};
  }
  return {};
}

}  // namespace

void tidy_bytes(std::string& bytes) {
  constexpr std::string_view byte_order_mark = "\uFEFF";
  if (bytes.starts_with(byte_order_mark)) bytes.erase(0, byte_order_mark.size());
  for (std::size_t at = bytes.find('\r'); at != std::string::npos; at = bytes.find('\r', at + 1)) {
    if (at + 1 == bytes.size() || bytes[at + 1] != '\n') bytes[at] = '\n';
  }
}

Findings unreadable_bytes(std::string_view bytes, const std::string& file) {
  if (bytes.size() > largest_text) {
    return {error_at(
        {file, {1, 1}, {1, 1}}, "input/too-large",
        "This file holds " + std::to_string(bytes.size() / 1'000'000) + " MB; a text may hold 2 MB at most.",
        "Divide it into several pages. Keep pictures and data in files of their own and link to them.")};
  }
  if (const std::size_t zero = bytes.find('\0'); zero != std::string_view::npos) {
    return {
        error_at(place_at(bytes, zero, file), "input/zero-byte",
                 "There is a zero byte here, which no text holds: the file is damaged, or it is not a text.",
                 "Open it in the program that made it and save it again as plain text (UTF-8).")};
  }
  if (const std::size_t wrong = first_invalid_utf8(bytes); wrong != std::string_view::npos) {
    return {error_at(place_at(bytes, wrong, file), "input/not-utf8",
                     "A letter here cannot be read, because the file is not saved as UTF-8.",
                     "Open the file in your editor and save it again with the encoding “UTF-8”.")};
  }
  return {};
}

Findings unparsable_markdown(std::string_view text, std::size_t body, const LineIndex& lines,
                             const std::string& file) {
  DepthCounter counter;
  int number = lines.position(text, body).line;
  for (std::size_t at = body; at < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (Findings problem =
            unparsable_line(text.substr(at, end - at), counter, {file, {number, 1}, {number, 2}});
        !problem.empty()) {
      return problem;
    }
    at = end + 1;
  }
  return {};
}

}  // namespace alongside
