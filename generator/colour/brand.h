// The colours of a whole theme, worked out from the one colour of a brand. The colour itself stays as it is wherever it can be read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "colour/colour.h"
#include "colour/meetings.h"
#include "model/theme.h"

namespace alongside {

/// A place where the brand's own colour belongs: a name of theme.yaml, and what it is there for.
struct BrandPlace {
  std::string_view token;
  std::string_view words;  // "links"
};

/// All places of the brand's own colour. The first section has the same colours as pages outside sections.
const std::vector<BrandPlace>& brand_places();

/// A place where the brand's colour could not stay as it is.
struct BrandChange {
  const BrandPlace* place = nullptr;
  Edition edition = Edition::plain;
  bool dark = false;
  Colour instead;
  Meeting worst;  // of the brand's own colour, had it stayed
};

struct BrandColours {
  Theme theme;                       // nothing but colours: `light`, `dark` and those of editions
  std::vector<BrandChange> changes;  // by edition, light screens before dark ones
};

/// What a theme has to say above the themes `below` it (from base up) to be in the colour `brand`, so that every pair of colours that
/// meet passes in every edition, on light and dark screens. Colours that carry a meaning of their own (ratings, important boxes) stay.
BrandColours brand_colours(const Colour& brand, const std::vector<Theme>& below);

}  // namespace alongside
