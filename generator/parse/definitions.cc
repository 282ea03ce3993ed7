#include "parse/definitions.h"

#include <algorithm>

#include "foundation/text.h"

namespace alongside {
namespace {

std::string_view line_at(std::string_view text, std::size_t at) { return text.substr(at, std::min(text.find('\n', at), text.size()) - at); }

bool is_indented(std::string_view line) { return line.starts_with("    ") || line.starts_with('\t'); }

bool is_fence(std::string_view line) { return trimmed(line).starts_with("```") || trimmed(line).starts_with("~~~"); }

bool is_definition(std::string_view line) {
  if (is_indented(line) || !trimmed(line).starts_with('[')) return false;
  const std::size_t close = line.find(']');
  return close != std::string_view::npos && close > line.find('[') + 1 && line.substr(close + 1).starts_with(':');
}

/// Whether a note that begins further up goes on in this line: next to it, or indented after a blank line.
bool goes_on(std::string_view line, bool after_blank_line) {
  return is_indented(line) || (!after_blank_line && !is_definition(line) && !trimmed(line).starts_with('#'));
}

/// Behind the last line of the note that begins at `at`.
std::size_t end_of_note(std::string_view text, std::size_t at, std::size_t end) {
  std::size_t after = std::min(at + line_at(text, at).size() + 1, end);
  bool after_blank_line = false;
  for (std::size_t next = after; next < end; next += line_at(text, next).size() + 1) {
    const std::string_view line = line_at(text, next);
    if (trimmed(line).empty()) {
      after_blank_line = true;
      continue;
    }
    if (!goes_on(line, after_blank_line)) break;
    after = std::min(next + line.size() + 1, end);
    after_blank_line = false;
  }
  return after;
}

}  // namespace

std::vector<DefinitionRange> definitions_in(std::string_view text, std::size_t begin, std::size_t end) {
  std::vector<DefinitionRange> ranges;
  bool is_code = false;
  for (std::size_t at = begin; at < end;) {
    const std::string_view line = line_at(text, at);
    std::size_t next = std::min(at + line.size() + 1, end);
    if (is_fence(line)) is_code = !is_code;
    if (!is_code && is_definition(line)) {
      if (trimmed(line).starts_with("[^")) next = end_of_note(text, at, end);
      ranges.emplace_back(at, next);
    }
    at = next;
  }
  return ranges;
}

}  // namespace alongside
