#include "colour/colour_functions.h"

#include <string>

#include "catch.h"

using namespace alongside;

namespace {

std::string read_as(const char* written) {
  const auto colour = colour_of_function(written);
  return colour ? hex_of(*colour) : "none";
}

}  // namespace

TEST_CASE("Each function of CSS gives the colour that browsers show") {
  CHECK(read_as("rgb(0 94 184 / 1)") == "#005eb8");
  CHECK(read_as("rgba(0, 94, 184, 100%)") == "#005eb8");
  CHECK(read_as("hsl(120 100 25)") == "#008000");
  CHECK(read_as("hsl(0.5turn 100% 50%)") == "#00ffff");
  CHECK(read_as("hsl(200grad 100% 50%)") == "#00ffff");
  CHECK(read_as("hwb(120 0% 50%)") == "#008000");
  CHECK(read_as("hwb(0 60% 60%)") == "#808080");
  CHECK(read_as("oklch(62.8% 0.2577 29.23)") == "#ff0000");
  CHECK(read_as("oklch(0.628 0.2577 29.23deg)") == "#ff0000");
  CHECK(read_as("oklab(1 0 none)") == "#ffffff");
}

TEST_CASE("A function that shows through, that no screen shows whole, or that CSS does not know is nothing") {
  for (const char* written : {"rgb(0 94 184 / 0.5)", "rgb(0 94 184 / none)", "oklch(60% 0.4 250)", "lab(50 20 20)", "rgb()", "rgb(1 2 3 4 5)",
                              "hsl(nan 1% 1%)", "hsl(inf 1% 1%)", "oklch(60%, 0.1"}) {
    INFO(written);
    CHECK(read_as(written) == "none");
  }
}
