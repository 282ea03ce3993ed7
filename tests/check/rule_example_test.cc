#include "check/rule_example.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("An example knows the words that its finding marks, and shows no signs round them") {
  const Example example = example_of("One line.\nCaf\u00E9: ⟦two words⟧ here.");
  CHECK(example.text == "One line.\nCaf\u00E9: two words here.");
  CHECK(example.is_marked);
  CHECK(example.from == Position{2, 7});
  CHECK(example.to == Position{2, 16});
}

TEST_CASE("A mark may go over several lines, or stand between two letters") {
  CHECK(example_of("a ⟦b\nc⟧ d").to == Position{2, 2});
  const Example empty = example_of("ab⟦⟧cd");
  CHECK(empty.from == empty.to);
  CHECK(empty.text == "abcd");
}

TEST_CASE("Without marks the finding is about the whole file") {
  const Example example = example_of("content/!!!.md");
  CHECK_FALSE(example.is_marked);
  CHECK(example.text == "content/!!!.md");
}

TEST_CASE("Where an example is typed is said in words, unless it is a page") {
  CHECK(place_in_words(ExamplePlace::by_family, "easy-read/no-picture") == "in an easy-read text");
  CHECK(place_in_words(ExamplePlace::by_family, "link/empty").empty());
  CHECK(place_in_words(ExamplePlace::settings, "input/colon") == "in content/toolkit.yaml");
}
