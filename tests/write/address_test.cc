#include "write/address.h"

#include <stdexcept>

#include "catch.h"

using namespace alongside;

TEST_CASE("An address inside the site is accepted") {
  const auto* address = GENERATE("index.html", "a/b/c.html", "ein Bild (2).png", "cy/ôl-troed.html",
                                 ".htaccess", "a/.alongside");
  CHECK_NOTHROW(check_address(address));
}

TEST_CASE("An address that leads out of the site or into the program's notes is refused") {
  const auto* address = GENERATE("", "/", "/etc/passwd", "../a", "a/../b", "a/..", "..", ".", "./a", "a//b",
                                 "a/", ".alongside", ".alongside/written.tsv");
  CAPTURE(address);
  CHECK_THROWS_AS(check_address(address), std::logic_error);
}

TEST_CASE("An address with a NUL is refused") {
  CHECK_THROWS_AS(check_address(std::string_view("a\0b", 3)), std::logic_error);
}

TEST_CASE("The folders of an address come outermost first") {
  CHECK(folders_of("a/b/c.html") == std::vector<std::string>{"a", "a/b"});
  CHECK(folders_of("index.html").empty());
}
