#include "colour/oklch.h"

#include <algorithm>
#include <cmath>

#include "colour/contrast.h"

namespace alongside {
namespace {

double linear(double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); }
double encoded(double part) { return part <= 0.0031308 ? part * 12.92 : 1.055 * std::pow(part, 1 / 2.4) - 0.055; }

struct Linear {
  double red, green, blue;
};

Linear to_linear(const Oklch& wanted) {
  const double a = wanted.chroma * std::cos(wanted.hue), b = wanted.chroma * std::sin(wanted.hue);
  const double l = std::pow(wanted.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
  const double m = std::pow(wanted.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
  const double s = std::pow(wanted.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
  return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
          -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool can_be_shown(const Linear& parts, double slack = 1e-4) {
  const auto fits = [slack](double part) { return part >= -slack && part <= 1 + slack; };
  return fits(parts.red) && fits(parts.green) && fits(parts.blue);
}

/// The most chroma, up to the colour's own, that a screen can show at its lightness and hue.
double shown_chroma(Oklch colour) {
  if (can_be_shown(to_linear(colour))) return colour.chroma;
  double shown = 0, too_much = colour.chroma;
  for (int halving = 0; halving < 24; ++halving) {
    colour.chroma = (shown + too_much) / 2;
    (can_be_shown(to_linear(colour)) ? shown : too_much) = colour.chroma;
  }
  return shown;
}

bool meets(const Colour& colour, const std::vector<Demand>& demands) {
  return std::all_of(demands.begin(), demands.end(),
                     [&](const Demand& demand) { return contrast_ratio(colour, demand.against) >= demand.ratio; });
}

/// The colour as it will be written: 256 steps a part.
Colour as_written(const Colour& colour) { return *parse_colour(hex_of(colour)); }

/// The nearest luminance to `from`, downwards or upwards, at which no demand is missed; nothing where there is none.
std::optional<double> passing_luminance(double from, bool down, const std::vector<Demand>& demands) {
  constexpr double flare = 0.05;  // of the definition of contrast ratio
  constexpr double rounding = 1e-9;
  double wanted = from;
  for (bool moved = true; moved;) {
    moved = false;
    for (const Demand& demand : demands) {
      const double ground = relative_luminance(demand.against) + flare, own = wanted + flare;
      const double darkest_above = ground * demand.ratio, lightest_below = ground / demand.ratio;
      if (own <= lightest_below + rounding || own >= darkest_above - rounding) continue;
      wanted = (down ? lightest_below : darkest_above) - flare;
      moved = true;
      if (wanted < 0 || wanted > 1) return std::nullopt;
    }
  }
  return wanted;
}

constexpr int steps = 512;

Oklch at_step(Oklch colour, double to, int step) {
  colour.lightness += (to - colour.lightness) * step / steps;
  return colour;
}

/// How many steps from `colour` towards the lightness `to` its luminance may not yet have gone beyond `wanted`. A colour of one hue
/// gives more light the lighter it is, so halving finds the place.
int steps_before(const Oklch& colour, double to, double wanted) {
  int before = 0, beyond = steps;
  const bool down = to < colour.lightness;
  while (beyond - before > 1) {
    const int middle = (before + beyond) / 2;
    const double luminance = relative_luminance(from_oklch(at_step(colour, to, middle)));
    ((down ? luminance <= wanted : luminance >= wanted) ? beyond : before) = middle;
  }
  return before;
}

/// The first colour that passes on the way from `colour` to the lightness `to`.
std::optional<Colour> first_passing(const Oklch& colour, double luminance, double to, const std::vector<Demand>& demands) {
  const std::optional<double> wanted = passing_luminance(luminance, to < colour.lightness, demands);
  if (!wanted) return std::nullopt;
  constexpr int slack = 2;  // what is written in 256 steps a part may pass a little earlier
  for (int step = std::max(1, steps_before(colour, to, *wanted) - slack); step <= steps; ++step) {
    const Colour tried = as_written(from_oklch(at_step(colour, to, step)));
    if (meets(tried, demands)) return tried;
  }
  return std::nullopt;
}

}  // namespace

Oklch to_oklch(const Colour& colour) {
  const double red = linear(colour.red), green = linear(colour.green), blue = linear(colour.blue);
  const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
  const double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, std::hypot(a, b), std::atan2(b, a)};
}

Colour from_oklch(Oklch wanted) {
  wanted.lightness = std::clamp(wanted.lightness, 0.0, 1.0);
  wanted.chroma = shown_chroma(wanted);
  const Linear parts = to_linear(wanted);
  const auto part = [](double value) { return encoded(std::clamp(value, 0.0, 1.0)); };
  return {part(parts.red), part(parts.green), part(parts.blue)};
}

bool is_shown_everywhere(const Oklch& colour) {
  constexpr double three_digits = 2e-3;  // people write colours on the rim of sRGB with three or four digits
  return can_be_shown(to_linear(colour), three_digits);
}

double colour_distance(const Colour& one, const Colour& other) {
  const Oklch a = to_oklch(one), b = to_oklch(other);
  const double across = a.chroma * std::cos(a.hue) - b.chroma * std::cos(b.hue);
  const double along = a.chroma * std::sin(a.hue) - b.chroma * std::sin(b.hue);
  return std::hypot(a.lightness - b.lightness, std::hypot(across, along));
}

std::optional<Colour> nearest_passing(const Colour& colour, const std::vector<Demand>& demands) {
  if (meets(as_written(colour), demands)) return colour;
  const Oklch start = to_oklch(colour);
  const double luminance = relative_luminance(colour);
  const auto darker = first_passing(start, luminance, 0, demands);
  const auto lighter = first_passing(start, luminance, 1, demands);
  if (!darker || !lighter) return darker ? darker : lighter;
  const auto distance = [&](const Colour& other) { return std::abs(to_oklch(other).lightness - start.lightness); };
  return distance(*darker) <= distance(*lighter) ? darker : lighter;
}

}  // namespace alongside
