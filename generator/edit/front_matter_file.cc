#include "edit/front_matter_file.h"

#include <algorithm>

#include "edit/problem.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

constexpr std::string_view byte_order_mark = "\uFEFF";
constexpr std::string_view fence = "---";

void must_be_text(std::string_view bytes) {
  if (bytes.find('\0') != std::string_view::npos || first_invalid_utf8(bytes) != std::string_view::npos) {
    throw EditProblem("it is not saved as UTF-8 text. Open it in your editor, save it with the encoding UTF-8, then try again.");
  }
  for (std::size_t at = bytes.find('\r'); at != std::string_view::npos; at = bytes.find('\r', at + 1)) {
    if (at + 1 < bytes.size() && bytes[at + 1] == '\n') continue;
    throw EditProblem("its lines end as on very old Macs. Save it with the line endings of Windows or Unix, then try again.");
  }
}

std::string ending_of(std::string_view bytes) {
  const std::size_t first = bytes.find('\n');
  const bool windows = first != std::string_view::npos && first > 0 && bytes[first - 1] == '\r';
  return windows ? "\r\n" : "\n";
}

/// The lines of `bytes` with their endings.
std::vector<std::string> whole_lines(std::string_view bytes) {
  std::vector<std::string> lines;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
    lines.emplace_back(bytes.substr(0, end));
    bytes.remove_prefix(end);
  }
  return lines;
}

bool is_empty(const std::string& line) { return trimmed(line).empty(); }

bool is_fence(const std::string& line) { return line.starts_with(fence) && trimmed(line) == fence; }

bool is_end(const std::string& line) { return is_fence(line) || trimmed(line) == "..."; }

FrontMatterFile with_new_front_matter(std::string_view mark, std::string_view text, const std::string& ending) {
  const bool parted = trimmed(text.substr(0, text.find('\n'))).empty();
  FrontMatterFile file;
  file.before = std::string(mark) + std::string(fence) + ending;
  file.after = std::string(fence) + ending + (parted ? "" : ending) + std::string(text);
  file.ending = ending;
  file.first_line = 2;
  return file;
}

}  // namespace

FrontMatterFile split_file(std::string_view bytes) {
  must_be_text(bytes);
  const std::string ending = ending_of(bytes);
  const std::string_view mark = bytes.starts_with(byte_order_mark) ? byte_order_mark : std::string_view();
  const std::vector<std::string> lines = whole_lines(bytes.substr(mark.size()));
  const auto open = std::find_if_not(lines.begin(), lines.end(), is_empty);
  if (open == lines.end() || !is_fence(*open)) return with_new_front_matter(mark, bytes.substr(mark.size()), ending);
  const auto close = std::find_if(open + 1, lines.end(), is_end);
  if (close == lines.end()) {
    throw EditProblem("the settings at its top (the “front matter”) begin with --- and never end. Write --- on a line of its own "
                      "below the last setting, then try again.");
  }
  FrontMatterFile file;
  file.before = std::string(mark) + joined({lines.begin(), open + 1}, "");
  file.lines.assign(open + 1, close);
  file.after = joined({close, lines.end()}, "");
  file.ending = ending;
  file.first_line = static_cast<int>(open - lines.begin()) + 2;
  return file;
}

std::string front_matter_of(const FrontMatterFile& file) { return joined(file.lines, ""); }

std::string joined_file(const FrontMatterFile& file) { return file.before + front_matter_of(file) + file.after; }

}  // namespace alongside
