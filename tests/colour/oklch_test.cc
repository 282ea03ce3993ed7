#include "colour/oklch.h"

#include <cmath>

#include "catch.h"
#include "colour/contrast.h"

using namespace alongside;

namespace {

Colour colour(const char* written) { return *parse_colour(written); }

}  // namespace

TEST_CASE("The way to lightness and hue and back gives the same colour") {
  for (const char* written : {"#000000", "#ffffff", "#005eb8", "#ffc94d", "#7a2b0f", "#808080", "#ff0000", "#00ff00"}) {
    CHECK(hex_of(from_oklch(to_oklch(colour(written)))) == written);
  }
}

TEST_CASE("Lightness, strength and hue are what the source's table gives") {
  // Ottosson's reference values for sRGB red.
  const Oklch red = to_oklch(colour("red"));
  CHECK(std::abs(red.lightness - 0.6279) < 0.0005);
  CHECK(std::abs(red.chroma - 0.2577) < 0.0005);
  CHECK(std::abs(red.hue * 180 / 3.14159265 - 29.23) < 0.05);
}

TEST_CASE("A colour that passes stays as it is") {
  CHECK(nearest_passing(colour("#005eb8"), {{colour("white"), 4.5}}) == colour("#005eb8"));
}

TEST_CASE("The nearest passing colour passes as it is written, and has the same hue") {
  for (const char* written : {"#41b6e6", "#ffb81c", "#78be20", "#ed8b00", "#8899aa"}) {
    const auto found = nearest_passing(colour(written), {{colour("#fdfaf6"), 4.5}, {colour("#f4eeea"), 7}});
    REQUIRE(found);
    const Colour as_written = colour(hex_of(*found).c_str());
    CHECK(contrast_ratio(as_written, colour("#fdfaf6")) >= 4.5);
    CHECK(contrast_ratio(as_written, colour("#f4eeea")) >= 7);
    CHECK(std::abs(std::remainder(to_oklch(as_written).hue - to_oklch(colour(written)).hue, 2 * 3.14159265)) < 0.12);
  }
}

TEST_CASE("On dark grounds the nearest passing colour is lighter") {
  const auto found = nearest_passing(colour("#005eb8"), {{colour("#17111b"), 7}});
  REQUIRE(found);
  CHECK(to_oklch(*found).lightness > to_oklch(colour("#005eb8")).lightness);
}

TEST_CASE("Between black and white grounds no colour has 7 to 1 on both") {
  CHECK_FALSE(nearest_passing(colour("#005eb8"), {{colour("black"), 7}, {colour("white"), 7}}));
}
