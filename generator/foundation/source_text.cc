#include "foundation/source_text.h"

#include <algorithm>

#include "foundation/unicode.h"

namespace alongside {

LineIndex::LineIndex(std::string_view text) : length_(static_cast<std::uint32_t>(text.size())) {
  starts_.push_back(0);
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }
}

Position LineIndex::position(std::string_view text, std::size_t offset) const {
  if (starts_.empty()) return {};
  const auto here = static_cast<std::uint32_t>(std::min<std::size_t>(offset, length_));
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), here);
  const auto line = static_cast<std::size_t>(after - starts_.begin());
  const std::size_t start = starts_[line - 1];
  return {static_cast<int>(line), code_points(text.substr(start, here - start)) + 1};
}

std::size_t LineIndex::line_start(int line) const {
  if (line < 1) return 0;
  const auto index = static_cast<std::size_t>(line - 1);
  return index < starts_.size() ? starts_[index] : length_;
}

std::string_view LineIndex::line(std::string_view text, int line) const {
  if (line < 1 || line > line_count()) return {};
  const std::size_t start = line_start(line);
  std::string_view words = text.substr(start, text.find('\n', start) - start);
  if (words.ends_with('\r')) words.remove_suffix(1);
  return words;
}

}  // namespace alongside
