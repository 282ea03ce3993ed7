#include "model/front_matter_block.h"

#include <algorithm>
#include <string>

#include "foundation/text.h"
#include "foundation/unicode.h"

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

/// The name in "Title: …" in small letters; empty where the line begins otherwise.
std::string setting_name(std::string_view line) {
  const std::string small = lower_case(line);
  return begins_setting(small) ? small.substr(0, small.find(':')) : std::string();
}

bool goes_on(std::string_view line) { return line.starts_with(' ') || line.starts_with('\t') || line.starts_with("- "); }

/// Whether settings without a line of hyphens above them begin at `at`; then fills in all of `block`.
bool begins_bare(std::string_view text, std::size_t at, FrontMatterBlock& block) {
  if (at >= text.size()) return false;
  const std::string first = setting_name(line_at(text, at));
  if (first != "title" && first != "summary") return false;
  std::size_t settings = 0;
  std::size_t end = at;
  for (; end < text.size(); end = line_end(text, end) + 1) {
    const std::string_view line = line_at(text, end);
    if (!setting_name(line).empty()) {
      ++settings;
    } else if (!goes_on(line)) {
      break;
    }
  }
  end = std::min(end, text.size());
  const std::string_view last = line_at(text, end);
  const bool has_fence = end < text.size() && (is_end(last) || is_nearly_fence(last));
  const bool is_certain = first == "title" || settings > 1;
  if (!has_fence && (!is_certain || !trimmed(last).empty())) return false;
  block.found = block.closed = block.lacks_begin = true;
  block.lacks_end = !has_fence;
  block.begin = at;
  block.end = end;
  block.body = has_fence ? std::min(line_end(text, end) + 1, text.size()) : end;
  return true;
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
  if (begins_bare(text, at, block)) return block;
  if (!opens(text, at, block.first_line, block)) return {};
  block.found = true;
  ++block.first_line;
  block.begin = std::min(line_end(text, at) + 1, text.size());
  block.end = block.body = text.size();
  find_end(text, block);
  return block.closed || block.odd_line == 0 ? block : FrontMatterBlock();
}

}  // namespace alongside
