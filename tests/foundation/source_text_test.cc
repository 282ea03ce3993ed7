#include "foundation/source_text.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("A byte's place is its line and its code point in it") {
  const std::string text = "one\nnaïve word\nlast";
  const LineIndex lines(text);
  CHECK(lines.position(text, 0) == Position{1, 1});
  CHECK(lines.position(text, text.find("word")) == Position{2, 7});
  CHECK(lines.position(text, text.size()) == Position{3, 5});
  CHECK(lines.position(text, 10000) == Position{3, 5});
}

TEST_CASE("A line comes without its ending, and lines that are not there are empty") {
  const std::string text = "one\r\ntwo\n";
  const LineIndex lines(text);
  CHECK(lines.line(text, 1) == "one");
  CHECK(lines.line(text, 2) == "two");
  CHECK(lines.line(text, 3).empty());
  CHECK(lines.line(text, 99).empty());
  CHECK(lines.line(text, 0).empty());
}
