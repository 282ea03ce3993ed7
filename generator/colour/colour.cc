#include "colour/colour.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "colour/colour_functions.h"
#include "colour/named_colours.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

int digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::optional<Colour> from_hex(std::string_view digits) {
  const bool is_opaque = (digits.size() == 8 && lower_case(digits.substr(6)) == "ff") || (digits.size() == 4 && lower_case(digits.substr(3)) == "f");
  if (is_opaque) digits.remove_suffix(digits.size() / 4);
  if (digits.size() != 3 && digits.size() != 6) return std::nullopt;
  std::array<double, 3> parts{};
  const std::size_t width = digits.size() / 3;
  for (std::size_t i = 0; i < 3; ++i) {
    const int high = digit_of(digits[i * width]);
    const int low = digit_of(digits[i * width + width - 1]);
    if (high < 0 || low < 0) return std::nullopt;
    parts[i] = (high * 16 + low) / 255.0;
  }
  return Colour{parts[0], parts[1], parts[2]};
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view written) {
  written = trimmed(written);
  if (written.starts_with('#')) return from_hex(written.substr(1));
  const std::string small = lower_case(written);
  if (const auto hex = named_colour(small)) return from_hex(*hex);
  return colour_of_function(small);
}

std::string hex_of(const Colour& colour) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex = "#";
  for (const double part : {colour.red, colour.green, colour.blue}) {
    const auto step = static_cast<unsigned>(std::lround(std::clamp(part, 0.0, 1.0) * 255));
    hex += digits[step / 16];
    hex += digits[step % 16];
  }
  return hex;
}

}  // namespace alongside
