#include "model/front_matter_block.h"

#include <algorithm>

#include "foundation/text.h"

namespace alongside {
namespace {

std::size_t line_end(std::string_view text, std::size_t at) { return std::min(text.find('\n', at), text.size()); }

bool is_fence(std::string_view line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) line.remove_suffix(1);
  return line == "---";
}

bool is_end(std::string_view line) { return is_fence(line) || trimmed(line) == "..."; }

}  // namespace

FrontMatterBlock front_matter_block(std::string_view text) {
  FrontMatterBlock block;
  std::size_t at = 0;
  while (at < text.size() && trimmed(text.substr(at, line_end(text, at) - at)).empty()) {
    at = line_end(text, at) + 1;
    ++block.first_line;
  }
  if (at >= text.size() || !is_fence(text.substr(at, line_end(text, at) - at))) return {};
  block.found = true;
  ++block.first_line;
  block.begin = std::min(line_end(text, at) + 1, text.size());
  block.end = block.body = text.size();
  for (at = block.begin; at < text.size(); at = line_end(text, at) + 1) {
    if (!is_end(text.substr(at, line_end(text, at) - at))) continue;
    block.closed = true;
    block.end = at;
    block.body = std::min(line_end(text, at) + 1, text.size());
    break;
  }
  return block;
}

}  // namespace alongside
