#include "foundation/url.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("The scheme of an address is found however it is disguised") {
  CHECK(scheme_of("https://example.org") == "https");
  CHECK(scheme_of("JavaScript:alert(1)") == "javascript");
  CHECK(scheme_of(" java\tscript\n:alert(1)") == "javascript");
  CHECK(scheme_of("guidance/a:b.md").empty());
  CHECK(scheme_of("../page.md").empty());
  CHECK(scheme_of("1a:b").empty());
}

TEST_CASE("Percent signs are decoded once, broken ones stay") {
  CHECK(percent_decoded("a%20b%zz%4") == "a b%zz%4");
  CHECK(percent_decoded("%2541") == "%41");
}

TEST_CASE("A path in an address escapes what may not stand there") {
  CHECK(percent_encoded_path("a b/ü?#\".png") == "a%20b/%C3%BC%3F%23%22.png");
}

TEST_CASE("An address keeps its escapes and loses what could end an attribute") {
  CHECK(safe_address("https://a.org/?q=\"x\"&b=%20#t") == "https://a.org/?q=%22x%22&b=%20#t");
}

TEST_CASE("The way from one page to another is relative") {
  CHECK(relative_path("index.html", "a/b.html") == "a/b.html");
  CHECK(relative_path("a/b.html", "a/c.html") == "c.html");
  CHECK(relative_path("a/b.html", "c/d.html") == "../c/d.html");
  CHECK(relative_path("easy-read/a/b.html", "assets/x.svg") == "../../assets/x.svg");
  CHECK(relative_path("ab/c.html", "ac/c.html") == "../ac/c.html");
}

TEST_CASE("A path below a folder is worked out, and never leads out of it") {
  CHECK(resolved_path("guidance", "../principles/a.md") == "principles/a.md");
  CHECK(resolved_path("guidance", "/principles/./a.md") == "principles/a.md");
  CHECK(resolved_path("guidance", "../../secret.md").empty());
  CHECK(resolved_path("", "a.md") == "a.md");
}
