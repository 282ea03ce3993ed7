// How well one colour stands out against another.
#pragma once

#include <string>

#include "colour/colour.h"

namespace alongside {

/// How much light a colour gives, from 0 (black) to 1 (white). WCAG 2.2, definition of relative luminance.
double relative_luminance(const Colour& colour);

/// From 1 (the same) to 21 (black and white), in either order. WCAG 2.2, definition of contrast ratio.
double contrast_ratio(const Colour& one, const Colour& other);

/// "4.49": two decimals, cut and never rounded up, so that what fails does not look as if it passed.
std::string ratio_in_words(double ratio);

}  // namespace alongside
