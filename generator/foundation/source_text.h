// The bytes of one source file and the way from a byte to the line and column that a person counts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"

namespace alongside {

/// Where each line of a text begins; made once a text, so that any byte's place is found by halving.
class LineIndex {
 public:
  LineIndex() = default;
  explicit LineIndex(std::string_view text);

  /// The position of the byte at `offset` in the same `text`; an offset past the end gives the place after the last code point.
  Position position(std::string_view text, std::size_t offset) const;

  /// The byte at which `line` (from 1) begins; the length of the text if there is no such line.
  std::size_t line_start(int line) const;

  /// The words of `line` (from 1) without its line ending; empty if there is no such line.
  std::string_view line(std::string_view text, int line) const;

  int line_count() const { return static_cast<int>(starts_.size()); }

 private:
  std::vector<std::uint32_t> starts_;
  std::uint32_t length_ = 0;
};

}  // namespace alongside
