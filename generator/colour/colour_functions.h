// Colours that CSS writes as a function: rgb(0 94 184), oklch(48% 0.16 255).
#pragma once

#include <optional>
#include <string_view>

#include "colour/colour.h"

namespace alongside {

/// The colour that `written`, in small letters, makes with rgb(), hsl(), hwb(), oklab() or oklch(), with commas or spaces. Nothing where
/// it is none of these, where something would shine through, and where not every screen can show it. Source of the notation and of the
/// formulas: CSS Color Module Level 4 (W3C), 5 to 9.
std::optional<Colour> colour_of_function(std::string_view written);

}  // namespace alongside
