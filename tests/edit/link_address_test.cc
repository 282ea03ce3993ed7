#include "edit/link_address.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("An address is changed at its place, and no other byte") {
  const std::string bytes = "a\r\nSee [é](http://a.org/x) and [two](http://a.org/x).\r\n";
  CHECK(with_address(bytes, {2, 9}, "http://a.org/x", "https://b.org/y") ==
        "a\r\nSee [é](https://b.org/y) and [two](http://a.org/x).\r\n");
  CHECK(with_address(bytes, {2, 20}, "http://a.org/x", "https://b.org/y") ==
        "a\r\nSee [é](http://a.org/x) and [two](https://b.org/y).\r\n");
}

TEST_CASE("A longer address is left as it is") {
  for (const char* longer : {"http://a.org/x/y", "http://a.org/x.html", "http://a.org/x?b", "http://a.org/x#c"}) {
    CHECK_FALSE(with_address(longer, {1, 1}, "http://a.org/x", "https://b.org/"));
  }
  CHECK(with_address("http://a.org/xy http://a.org/x.", {1, 1}, "http://a.org/x", "https://b.org/") == "http://a.org/xy https://b.org/.");
}

TEST_CASE("An address that does not stand there changes nothing") {
  CHECK_FALSE(with_address("{{words.form}}", {1, 1}, "http://a.org/x", "https://b.org/"));
  CHECK_FALSE(with_address("http://a.org/x", {2, 1}, "http://a.org/x", "https://b.org/"));
  CHECK_FALSE(with_address("http://a.org/x", {0, 0}, "http://a.org/x", "https://b.org/"));
  CHECK_FALSE(with_address("", {1, 1}, "", "https://b.org/"));
}
