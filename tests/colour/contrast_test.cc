#include "colour/contrast.h"

#include "catch.h"

using namespace alongside;

namespace {

std::string contrast(const char* one, const char* other) { return ratio_in_words(contrast_ratio(*parse_colour(one), *parse_colour(other))); }

}  // namespace

TEST_CASE("Contrast runs from 1 to 21, whichever colour comes first") {
  CHECK(contrast("white", "white") == "1");
  CHECK(contrast("black", "white") == "21");
  CHECK(contrast("white", "black") == "21");
}

TEST_CASE("Contrast is what WCAG's formula gives") {
  // The greys that are known for lying on either side of 4.5 to 1, and the NHS blue on white.
  CHECK(contrast("#767676", "#ffffff") == "4.54");
  CHECK(contrast("#777777", "#ffffff") == "4.47");
  CHECK(contrast("#005eb8", "#ffffff") == "6.37");
}

TEST_CASE("A ratio is cut and never rounded up") {
  CHECK(ratio_in_words(4.4999) == "4.49");
  CHECK(ratio_in_words(6.999999) == "6.99");
  CHECK(ratio_in_words(7) == "7");
  CHECK(ratio_in_words(4.5) == "4.5");
}
