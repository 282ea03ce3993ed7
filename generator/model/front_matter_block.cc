#include "model/front_matter_block.h"

#include <algorithm>
#include <string>

#include "foundation/text.h"

namespace alongside {
namespace {

std::size_t line_end(std::string_view text, std::size_t at) { return std::min(text.find('\n', at), text.size()); }

std::string_view line_at(std::string_view text, std::size_t at) { return text.substr(at, line_end(text, at) - at); }

std::string_view without_spaces_behind(std::string_view line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

bool is_fence(std::string_view line) { return without_spaces_behind(line) == "---"; }

bool is_end(std::string_view line) { return is_fence(line) || trimmed(line) == "..."; }

/// "----", "--", "—": meant as the line of three hyphens that it is not.
bool is_nearly_fence(std::string_view line) {
  line = without_spaces_behind(line);
  const std::string hyphens = replaced(replaced(line, "\u2014", "--"), "\u2013", "--");
  return !is_fence(line) && hyphens.size() >= 2 && hyphens.find_first_not_of('-') == std::string::npos;
}

/// Whether the line begins like "title: …".
bool begins_setting(std::string_view line) {
  const std::size_t end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
  return end != 0 && end != std::string_view::npos && line[end] == ':';
}

/// Whether front matter begins at `at`, in the line number `line`.
bool opens(std::string_view text, std::size_t at, int line, FrontMatterBlock& block) {
  if (at >= text.size()) return false;
  if (is_fence(line_at(text, at))) return true;
  const std::size_t next = std::min(line_end(text, at) + 1, text.size());
  if (!is_nearly_fence(line_at(text, at)) || !begins_setting(line_at(text, next))) return false;
  block.odd_line = line;
  return true;
}

/// Looks for the line that ends the front matter.
void find_end(std::string_view text, FrontMatterBlock& block) {
  int line = block.first_line;
  for (std::size_t at = block.begin; at < text.size(); at = line_end(text, at) + 1, ++line) {
    const bool is_odd = is_nearly_fence(line_at(text, at));
    if (!is_odd && !is_end(line_at(text, at))) continue;
    if (is_odd && block.odd_line == 0) block.odd_line = line;
    block.closed = true;
    block.end = at;
    block.body = std::min(line_end(text, at) + 1, text.size());
    return;
  }
}

}  // namespace

FrontMatterBlock front_matter_block(std::string_view text) {
  FrontMatterBlock block;
  std::size_t at = 0;
  while (at < text.size() && trimmed(line_at(text, at)).empty()) {
    at = line_end(text, at) + 1;
    ++block.first_line;
  }
  if (!opens(text, at, block.first_line, block)) return {};
  block.found = true;
  ++block.first_line;
  block.begin = std::min(line_end(text, at) + 1, text.size());
  block.end = block.body = text.size();
  find_end(text, block);
  return block.closed || block.odd_line == 0 ? block : FrontMatterBlock();
}

}  // namespace alongside
