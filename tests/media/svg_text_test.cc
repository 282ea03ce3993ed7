#include "media/svg_text.h"

#include "catch.h"

using namespace alongside;

namespace {

/// The smallest letters of a drawing 100 by 100 with `inside`; in whole pixels; 0 where they are not known.
int size_of(const std::string& inside, const std::string& attributes = "viewBox='0 0 100 100'") {
  const std::string drawing =
      "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + '>' + inside + "</svg>";
  return static_cast<int>(smallest_svg_text(drawing).value_or(0) + 0.5);
}

}  // namespace

TEST_CASE("The smallest letters of a drawing are found, from attributes, styles and the groups around them") {
  CHECK(size_of("<text font-size='12'>Plan</text>") == 12);
  CHECK(size_of("<text style='fill: red; font-size: 9pt'>Plan</text>") == 12);
  CHECK(size_of("<g font-size='30'><text>Plan</text><g><text font-size='20px'>Do</text></g></g>") == 20);
  CHECK(size_of("<text font-size='30'>Plan <tspan font-size='10'>it</tspan></text>") == 10);
  CHECK(size_of("<text>Plan</text>") == 16);
}

TEST_CASE("Letters grow and shrink with the drawing") {
  const std::string words = "<text font-size='12'>Plan</text>";
  CHECK(size_of(words, "viewBox='0 0 100 100' width='200' height='200'") == 24);
  CHECK(size_of(words, "viewBox='0 0 100 100' width='50'") == 6);
  CHECK(size_of(words, "viewBox='0 0 100 100' width='300' height='100'") == 12);
  CHECK(size_of(words, "width='100' height='100'") == 12);
}

TEST_CASE("Where the size of letters is not certain, nothing is said") {
  CHECK(size_of("<path d='M0 0'/>") == 0);
  CHECK(size_of("<text> </text>") == 0);
  CHECK(size_of("<text font-size='2em'>Plan</text>") == 0);
  CHECK(size_of("<text style='font: 8px Arial'>Plan</text>") == 0);
  CHECK(size_of("<style>text { font-size: 8px }</style><text>Plan</text>") == 0);
  CHECK(size_of("<g transform='scale(4)'><text font-size='8'>Plan</text></g>") == 0);
  CHECK(size_of("<defs><text font-size='8'>Plan</text></defs>") == 0);
  CHECK(size_of("<text font-size='8' display='none'>Plan</text>") == 0);
  CHECK(size_of("<text font-size='8'>Plan</text>",
                "viewBox='0 0 9 9' width='9' preserveAspectRatio='xMidYMid slice'") == 0);
}

TEST_CASE("A drawing that is damaged, or none, has no letters") {
  CHECK_FALSE(smallest_svg_text("<svg><text>"));
  CHECK_FALSE(smallest_svg_text("some text"));
  CHECK_FALSE(smallest_svg_text(""));
}
