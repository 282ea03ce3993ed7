#include "edit/front_matter_file.h"

#include <algorithm>

#include "edit/problem.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "model/front_matter_block.h"

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
  const std::string_view text = bytes.substr(mark.size());
  const FrontMatterBlock block = front_matter_block(text);
  if (!block.found) return with_new_front_matter(mark, text, ending);
  if (!block.closed) {
    throw EditProblem("the settings at its top (the “front matter”) begin with --- and never end. Write --- on a line of its own "
                      "below the last setting, then try again.");
  }
  FrontMatterFile file;
  file.before = std::string(mark) + std::string(text.substr(0, block.begin));
  file.lines = whole_lines(text.substr(block.begin, block.end - block.begin));
  file.after = text.substr(block.end);
  file.ending = ending;
  file.first_line = block.first_line;
  return file;
}

FrontMatterFile split_settings(std::string_view bytes) {
  must_be_text(bytes);
  FrontMatterFile file;
  if (bytes.starts_with(byte_order_mark)) file.before = byte_order_mark;
  file.ending = ending_of(bytes);
  file.lines = whole_lines(bytes.substr(file.before.size()));
  if (!file.lines.empty() && !file.lines.back().ends_with('\n')) file.lines.back() += file.ending;
  file.first_line = 1;
  return file;
}

std::string front_matter_of(const FrontMatterFile& file) { return joined(file.lines, ""); }

std::string joined_file(const FrontMatterFile& file) { return file.before + front_matter_of(file) + file.after; }

}  // namespace alongside
