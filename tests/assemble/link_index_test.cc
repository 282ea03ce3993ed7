#include "assemble/link_index.h"

#include "assemble/style_links.h"
#include "catch.h"

using namespace alongside;

TEST_CASE("An old address may be written in any of the usual ways") {
  CHECK(alias_address("/old/page.html") == "old/page.html");
  CHECK(alias_address("old/page") == "old/page.html");
  CHECK(alias_address("old/page.md") == "old/page.html");
  CHECK(alias_address("old/") == "old/index.html");
}

TEST_CASE("What leads out of the site is no old address") {
  CHECK(alias_address("https://elsewhere.example/page") == "");
  CHECK(alias_address("//elsewhere.example/page") == "");
  CHECK(alias_address("../../etc/passwd") == "");
  CHECK(alias_address("a\\b") == "");
  CHECK(alias_address("/") == "");
}

TEST_CASE("A style sheet's addresses are found with and without quotation marks, not in comments") {
  const std::vector<StyleLink> links =
      links_of_style("a{b:url(x.png)} /* url(no.png) */ c{d:url( \"y.woff2\" )}e{f:url('z.svg#a')}");
  REQUIRE(links.size() == 3);
  CHECK(links[0].address == "x.png");
  CHECK(links[0].offset == 8);
  CHECK(links[1].address == "y.woff2");
  CHECK(links[2].address == "z.svg#a");
}

TEST_CASE("A style sheet that breaks off is read to its end") {
  CHECK(links_of_style("a{b:url(x.png").front().address == "x.png");  // CSS closes at the end what is open
  CHECK(links_of_style("@import").front().is_import);
  CHECK(links_of_style("/* a{b:url(x.png)}").empty());
}
