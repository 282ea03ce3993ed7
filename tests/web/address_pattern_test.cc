#include "web/address_pattern.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("A star stands for anything, and all else for itself") {
  CHECK(fits_pattern("https://a.example/*", "https://a.example/b/c"));
  CHECK(fits_pattern("*example*", "https://a.example/b"));
  CHECK(fits_pattern("https://*/c", "https://a/b/c"));
  CHECK(fits_pattern("*", ""));
  CHECK(fits_pattern("a*b*c", "a-b-b-c"));
  CHECK_FALSE(fits_pattern("https://a.example/", "https://a.example/b"));
  CHECK_FALSE(fits_pattern("https://a.example", "https://aXexample"));
  CHECK_FALSE(fits_pattern("", "a"));
}

TEST_CASE("A pattern of many stars is held against a long address in no time") {
  CHECK_FALSE(fits_pattern("*a*a*a*a*a*a*a*a*b", std::string(20'000, 'a')));
}
