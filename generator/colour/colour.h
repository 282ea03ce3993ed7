// A colour of a screen, as a theme writes it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alongside {

/// Red, green and blue of sRGB, each from 0 to 1.
struct Colour {
  double red = 0, green = 0, blue = 0;
  bool operator==(const Colour&) const = default;
};

/// The colour that `written` names: #rgb, #rrggbb, a name of CSS ("navy"), or a function, such as rgb(0, 94, 184), hsl(209 100% 36%) or
/// oklch(48% 0.16 255). Nothing where it is none of these, lets something shine through, or is beyond what every screen shows, so that
/// what readers see cannot be known.
std::optional<Colour> parse_colour(std::string_view written);

/// "#005eb8": each part rounded to the nearest of 256 steps.
std::string hex_of(const Colour& colour);

}  // namespace alongside
