#include "foundation/text.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("White space at both ends goes, non-breaking spaces too") {
  CHECK(trimmed("  words \n") == "words");
  CHECK(trimmed("\u00A0words\u00A0 ") == "words");
  CHECK(trimmed(" \t ").empty());
}

TEST_CASE("A text is split at each separator, empty parts kept") {
  CHECK(split("a,b,,c", ',') == std::vector<std::string_view>{"a", "b", "", "c"});
  CHECK(split("", ',') == std::vector<std::string_view>{""});
}

TEST_CASE("Lines end in LF or in CRLF") {
  CHECK(lines_of("one\r\ntwo\nthree") == std::vector<std::string_view>{"one", "two", "three"});
}

TEST_CASE("Every place is replaced, the replacement itself is not looked at again") {
  CHECK(replaced("a-a-a", "a", "aa") == "aa-aa-aa");
  CHECK(replaced("nothing here", "x", "y") == "nothing here");
}

TEST_CASE("A list is told in words") {
  CHECK(in_words({}).empty());
  CHECK(in_words({"one"}) == "one");
  CHECK(in_words({"one", "two", "three"}) == "one, two and three");
  CHECK(in_words({"plain", "easy read"}, " or ") == "plain or easy read");
}

TEST_CASE("Numbers stand with their noun") {
  CHECK(counted(1, "page", "pages") == "1 page");
  CHECK(counted(0, "page", "pages") == "0 pages");
  CHECK(counted(30614, "page", "pages") == "30,614 pages");
}

TEST_CASE("Numbers over 999 have commas, so that people can read them") {
  CHECK(in_digits(0) == "0");
  CHECK(in_digits(999) == "999");
  CHECK(in_digits(1000) == "1,000");
  CHECK(in_digits(1234567) == "1,234,567");
}

TEST_CASE("Runs of white space become one space") {
  CHECK(one_spaced("  6\u00A0 May\n2026 ") == "6 May 2026");
  CHECK(one_spaced("£5  for \t\u00A0\r\n two, à\u00A0\u00A0la carte") == "£5 for two, à la carte");
  CHECK(one_spaced("plain") == "plain");
  CHECK(one_spaced(" \u00A0\n").empty());
}
