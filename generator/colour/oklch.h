// Colours as people see them: lightness, strength and hue. Two colours of one hue look like one colour, darker or lighter.
#pragma once

#include <optional>
#include <vector>

#include "colour/colour.h"

namespace alongside {

/// Source of the space and its matrices: Björn Ottosson, “A perceptual color space for image processing” (2020), public domain; CSS
/// Color Module Level 4 uses it as oklch().
struct Oklch {
  double lightness = 0;  // 0 to 1
  double chroma = 0;     // 0 is grey
  double hue = 0;        // in radians
};

/// How people see `colour`.
Oklch to_oklch(const Colour& colour);

/// The colour, with so much less chroma where a screen cannot show it that it can.
Colour from_oklch(Oklch wanted);

/// Whether every screen can show the colour as it is: it lies within sRGB.
bool is_shown_everywhere(const Oklch& colour);

/// How far apart people see two colours: 0 is the same, about 0.02 can just be told apart side by side.
double colour_distance(const Colour& one, const Colour& other);

/// Two colours have to differ by this contrast ratio.
struct Demand {
  Colour against;
  double ratio = 0;
};

/// The colour of the hue of `colour`, as near to it in lightness as can be, that meets every demand; `colour` itself where it does.
/// Nothing where neither a darker nor a lighter one meets them all. What comes back meets them as `hex_of` writes it.
std::optional<Colour> nearest_passing(const Colour& colour, const std::vector<Demand>& demands);

}  // namespace alongside
