// The next byte of a kind in a text. Every page is gone through for signs that hardly ever come, so 32 bytes are asked in one step: a
// question answers 1 or 0 as a number, without a way out in its middle, which compilers turn into a few instructions for all 32.
#pragma once

#include <cstddef>
#include <string_view>

namespace alongside::bytes {

/// 1 for yes, 0 for no; answers are joined with | and &.
using Answer = unsigned char;

/// Whether `byte` is `sign`.
constexpr Answer is(unsigned char byte, char sign) { return byte == static_cast<unsigned char>(sign) ? 1 : 0; }

/// Whether `byte` is anything but `sign`.
constexpr Answer is_no(unsigned char byte, char sign) { return byte == static_cast<unsigned char>(sign) ? 0 : 1; }

constexpr Answer is_below(unsigned char byte, unsigned char limit) { return byte < limit ? 1 : 0; }

/// Whether `byte` is of a sign outside ASCII.
constexpr Answer is_high(unsigned char byte) { return byte < 0x80 ? 0 : 1; }

inline constexpr std::size_t step = 32;

/// Whether any of the `step` bytes from `bytes` on is `wanted`.
template <typename Wanted>
bool any_is(const char* bytes, Wanted wanted) {
  Answer any = 0;
  for (std::size_t i = 0; i < step; ++i) any |= wanted(static_cast<unsigned char>(bytes[i]));
  return any != 0;
}

/// The first place from `from` on whose byte is `wanted`, a function from unsigned char to Answer; npos where there is none.
template <typename Wanted>
std::size_t find(std::string_view text, std::size_t from, Wanted wanted) {
  std::size_t at = from;
  while (at + step <= text.size() && !any_is(text.data() + at, wanted)) at += step;
  const bool has_only_rest = at > from && at + step > text.size();
  if (has_only_rest && !any_is(text.data() + text.size() - step, wanted)) return std::string_view::npos;
  for (; at < text.size(); ++at) {
    if (wanted(static_cast<unsigned char>(text[at])) != 0) return at;
  }
  return std::string_view::npos;
}

/// Whether any byte of `text` is `wanted`.
template <typename Wanted>
bool holds(std::string_view text, Wanted wanted) { return find(text, 0, wanted) != std::string_view::npos; }

}  // namespace alongside::bytes
