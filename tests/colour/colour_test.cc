#include "colour/colour.h"

#include <string>

#include "catch.h"

using namespace alongside;

namespace {

/// The colour as it would be written in a theme; "none" where it is none.
std::string read_as(const char* written) {
  const auto colour = parse_colour(written);
  return colour ? hex_of(*colour) : "none";
}

}  // namespace

TEST_CASE("A colour is read as CSS writes it") {
  CHECK(read_as("#005eb8") == "#005eb8");
  CHECK(read_as("#005EB8") == "#005eb8");
  CHECK(read_as("#fa0") == "#ffaa00");
  CHECK(read_as(" navy ") == "#000080");
  CHECK(read_as("RebeccaPurple") == "#663399");
  CHECK(read_as("rgb(0, 94, 184)") == "#005eb8");
  CHECK(read_as("rgb(0 94 184)") == "#005eb8");
  CHECK(read_as("rgb(0%, 50%, 100%)") == "#0080ff");
  CHECK(read_as("hsl(120, 100%, 25%)") == "#008000");
  CHECK(read_as("hsl(-240deg 100% 25%)") == "#008000");
  CHECK(read_as("#005eb8ff") == "#005eb8");
  CHECK(read_as("#fa0f") == "#ffaa00");
}

TEST_CASE("What is no colour, or lets something shine through, is nothing") {
  for (const char* written : {"", "#", "#12", "#12345", "#00gg00", "#005eb880", "bleu", "transparent", "currentcolor", "rgb(0, 94)", "rgb(a, b, c)",
                              "rgba(0, 94, 184, 0.5)", "oklch(0.5 0.3 200)", "color(display-p3 1 0 0)", "rgb(0, 94, 184"}) {
    INFO(written);
    CHECK(read_as(written) == "none");
  }
}
