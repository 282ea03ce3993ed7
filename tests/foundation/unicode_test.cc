#include "foundation/unicode.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("The first byte that is not UTF-8 is found") {
  CHECK(first_invalid_utf8("café") == std::string_view::npos);
  CHECK(first_invalid_utf8("caf\xE9") == 3);
  CHECK(first_invalid_utf8("\xC0\x80") == 0);          // an overlong NUL
  CHECK(first_invalid_utf8("a\xED\xA0\x80") == 1);     // half of a surrogate pair
  CHECK(first_invalid_utf8("a\xF0\x9F\x91") == 1);     // cut short
}

TEST_CASE("Columns count code points, carets count columns of the terminal") {
  CHECK(code_points("naïve") == 5);
  CHECK(code_points("日本") == 2);
  CHECK(code_points("naïve 日本, ÿ and 👩 wrote 49 “words” today") == 40);
  CHECK(display_width("日本") == 4);
  CHECK(display_width("e\u0301") == 1);
}

TEST_CASE("One name typed in two ways is one name") {
  CHECK(composed("cafe\u0301") == "café");
  CHECK(composed("plain") == "plain");
}

TEST_CASE("Heading ids are made as GitHub makes them") {
  CHECK(heading_id("Paying people, fairly!") == "paying-people-fairly");
  CHECK(heading_id("A & E") == "a--e");
  CHECK(heading_id("Ymgynghori â phobl") == "ymgynghori-â-phobl");
  CHECK(heading_id("میٹنگ کا وقت") == "میٹنگ-کا-وقت");
  CHECK(heading_id("{{organisation.name}}") == "organisationname");
  CHECK(heading_id("???").empty());
}

TEST_CASE("Lists sort as readers expect: accents, capitals and leading signs do not count") {
  CHECK(sort_key("Élan") < sort_key("feedback"));
  CHECK(sort_key("“Zebra”") > sort_key("apple"));
  CHECK(sort_key("a") != sort_key("A"));
}
