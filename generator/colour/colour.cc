#include "colour/colour.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

#include "colour/named_colours.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

int digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::optional<Colour> from_hex(std::string_view digits) {
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

struct Amount {
  double value = 0;
  bool is_percentage = false;
};

std::optional<Amount> amount_of(std::string_view written) {
  Amount amount;
  if (written.ends_with("deg")) written.remove_suffix(3);
  if (written.ends_with('%')) {
    amount.is_percentage = true;
    written.remove_suffix(1);
  }
  const auto [end, problem] = std::from_chars(written.data(), written.data() + written.size(), amount.value);
  if (problem != std::errc() || end != written.data() + written.size()) return std::nullopt;
  return amount;
}

/// What stands in the brackets of rgb(…) and hsl(…), parted by commas or spaces.
std::vector<std::string_view> arguments_of(std::string_view inside) {
  std::vector<std::string_view> parts;
  std::size_t at = 0;
  while (at < inside.size()) {
    const std::size_t start = inside.find_first_not_of(" ,", at);
    if (start == std::string_view::npos) break;
    at = std::min(inside.find_first_of(" ,", start), inside.size());
    parts.push_back(inside.substr(start, at - start));
  }
  return parts;
}

double part_of(const Amount& amount) {
  return std::clamp(amount.value / (amount.is_percentage ? 100.0 : 255.0), 0.0, 1.0);
}

/// CSS Color Module Level 4, 7.1: converting HSL colours to sRGB.
Colour from_hsl(double hue, double saturation, double lightness) {
  const auto part = [&](double n) {
    const double k = std::fmod(n + std::fmod(std::fmod(hue, 360) + 360, 360) / 30, 12);
    const double a = saturation * std::min(lightness, 1 - lightness);
    return lightness - a * std::max(-1.0, std::min({k - 3, 9 - k, 1.0}));
  };
  return {part(0), part(8), part(4)};
}

std::optional<Colour> from_function(std::string_view written) {
  const std::size_t open = written.find('(');
  if (open == std::string_view::npos || !written.ends_with(')')) return std::nullopt;
  const std::string_view name = written.substr(0, open);
  const std::vector<std::string_view> parts = arguments_of(written.substr(open + 1, written.size() - open - 2));
  if (parts.size() != 3) return std::nullopt;
  const auto first = amount_of(parts[0]), second = amount_of(parts[1]), third = amount_of(parts[2]);
  if (!first || !second || !third) return std::nullopt;
  if (name == "rgb" || name == "rgba") return Colour{part_of(*first), part_of(*second), part_of(*third)};
  const bool is_hsl = (name == "hsl" || name == "hsla") && second->is_percentage && third->is_percentage;
  if (!is_hsl) return std::nullopt;
  return from_hsl(first->value, part_of(*second), part_of(*third));
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view written) {
  const std::string small = lower_case(trimmed(written));
  if (small.starts_with('#')) return from_hex(std::string_view(small).substr(1));
  if (const auto hex = named_colour(small)) return from_hex(*hex);
  return from_function(small);
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
