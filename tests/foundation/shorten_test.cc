#include "foundation/shorten.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("What fits stays whole") {
  CHECK(cut_in_middle("four", 4) == "four");
  CHECK(cut_in_middle("", 3).empty());
}

TEST_CASE("What is too long keeps its beginning and its end") {
  CHECK(cut_in_middle("abcdefghij", 7) == "abcd…ij");
  CHECK(cut_in_middle("abcdefghij", 3) == "ab…");
}

TEST_CASE("Letters of several bytes are not cut in two") {
  CHECK(cut_in_middle("\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9", 4) == "\u00E9\u00E9…\u00E9");
  CHECK(cut_in_middle("\u00E9\u00E9\u00E9", 3) == "\u00E9\u00E9\u00E9");
}
