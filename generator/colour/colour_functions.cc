#include "colour/colour_functions.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>
#include <string>
#include <vector>

#include "colour/oklch.h"
#include "foundation/text.h"

namespace alongside {
namespace {

/// A number as it was written; an angle is in degrees.
struct Amount {
  double value = 0;
  bool is_percentage = false;
};

using Amounts = std::array<Amount, 3>;

struct Unit {
  std::string_view name;
  double degrees;
};

constexpr std::array units = {Unit{"deg", 1}, Unit{"grad", 0.9}, Unit{"turn", 360}, Unit{"rad", 180 / std::numbers::pi}};

/// "none" stands for nothing of a part.
std::optional<Amount> amount_of(std::string_view written) {
  if (written == "none") return Amount{};
  if (written.starts_with('+')) written.remove_prefix(1);
  Amount amount;
  double factor = 1;
  const auto unit = std::find_if(units.begin(), units.end(), [&](const Unit& each) { return written.ends_with(each.name); });
  if (unit != units.end()) {
    factor = unit->degrees;
    written.remove_suffix(unit->name.size());
  } else if (written.ends_with('%')) {
    amount.is_percentage = true;
    written.remove_suffix(1);
  }
  const auto [end, problem] = std::from_chars(written.data(), written.data() + written.size(), amount.value);
  if (problem != std::errc() || end != written.data() + written.size() || !std::isfinite(amount.value)) return std::nullopt;
  amount.value *= factor;
  return amount;
}

/// What stands in the brackets, parted by commas, spaces or the slash before how far something shines through.
std::vector<std::string_view> arguments_of(std::string_view inside) {
  std::vector<std::string_view> parts;
  std::size_t at = 0;
  while (at < inside.size()) {
    const std::size_t start = inside.find_first_not_of(" ,/", at);
    if (start == std::string_view::npos) break;
    at = std::min(inside.find_first_of(" ,/", start), inside.size());
    parts.push_back(inside.substr(start, at - start));
  }
  return parts;
}

bool is_opaque(std::string_view alpha) {
  const auto amount = amount_of(alpha);
  return amount && alpha != "none" && amount->value >= (amount->is_percentage ? 100 : 1);
}

/// 0 to 1, where a plain number of `whole` is all of it.
double part_of(const Amount& amount, double whole) {
  return std::clamp(amount.value / (amount.is_percentage ? 100.0 : whole), 0.0, 1.0);
}

double in_turn(double degrees) { return std::fmod(std::fmod(degrees, 360) + 360, 360); }

Colour from_hsl(const Amounts& given) {
  const double saturation = part_of(given[1], 100), lightness = part_of(given[2], 100);
  const auto part = [&](double n) {
    const double k = std::fmod(n + in_turn(given[0].value) / 30, 12);
    const double a = saturation * std::min(lightness, 1 - lightness);
    return lightness - a * std::max(-1.0, std::min({k - 3, 9 - k, 1.0}));
  };
  return {part(0), part(8), part(4)};
}

Colour from_hwb(const Amounts& given) {
  const double white = part_of(given[1], 100), black = part_of(given[2], 100);
  if (white + black >= 1) return {white / (white + black), white / (white + black), white / (white + black)};
  const Colour pure = from_hsl({given[0], Amount{100, true}, Amount{50, true}});
  const auto mixed = [&](double part) { return part * (1 - white - black) + white; };
  return {mixed(pure.red), mixed(pure.green), mixed(pure.blue)};
}

constexpr double whole_chroma = 0.4;  // what 100% of chroma, a and b stand for

double signed_part(const Amount& amount) { return amount.is_percentage ? amount.value / 100 * whole_chroma : amount.value; }

std::optional<Colour> shown(const Oklch& colour) {
  if (!is_shown_everywhere(colour)) return std::nullopt;
  return from_oklch(colour);
}

std::optional<Colour> from_oklab_parts(const Amounts& given) {
  const double a = signed_part(given[1]), b = signed_part(given[2]);
  return shown({part_of(given[0], 1), std::hypot(a, b), std::atan2(b, a)});
}

std::optional<Colour> from_oklch_parts(const Amounts& given) {
  return shown({part_of(given[0], 1), std::max(0.0, signed_part(given[1])), in_turn(given[2].value) * std::numbers::pi / 180});
}

std::optional<Colour> made_by(std::string_view name, const Amounts& given) {
  if (name == "rgb" || name == "rgba") return Colour{part_of(given[0], 255), part_of(given[1], 255), part_of(given[2], 255)};
  if (name == "hsl" || name == "hsla") return from_hsl(given);
  if (name == "hwb") return from_hwb(given);
  if (name == "oklab") return from_oklab_parts(given);
  if (name == "oklch") return from_oklch_parts(given);
  return std::nullopt;
}

}  // namespace

std::optional<Colour> colour_of_function(std::string_view written) {
  const std::size_t open = written.find('(');
  if (open == std::string_view::npos || !written.ends_with(')')) return std::nullopt;
  const std::vector<std::string_view> parts = arguments_of(written.substr(open + 1, written.size() - open - 2));
  if (parts.size() != 3 && (parts.size() != 4 || !is_opaque(parts[3]))) return std::nullopt;
  Amounts given;
  for (std::size_t i = 0; i < given.size(); ++i) {
    const auto amount = amount_of(parts[i]);
    if (!amount) return std::nullopt;
    given[i] = *amount;
  }
  return made_by(written.substr(0, open), given);
}

}  // namespace alongside
