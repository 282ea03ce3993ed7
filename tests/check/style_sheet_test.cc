#include "check/style_sheet.h"

#include "catch.h"

using namespace alongside;

namespace {

using Elements = std::vector<std::string>;

}  // namespace

TEST_CASE("A selector is for everyday words where it names elements wherever they stand") {
  CHECK(everyday_elements("a") == Elements{"a"});
  CHECK(everyday_elements("main a, li > p:first-child, .words td") == Elements{"a", "p", "td"});
  CHECK(everyday_elements(":root[data-edition=\"large-print\"] P") == Elements{"p"});
  CHECK(everyday_elements("a:visited") == Elements{"a"});
}

TEST_CASE("A selector of some words only is for none that are everywhere") {
  for (const char* selector : {".card a", "nav a", "header li", "a.button", "#top", "a[href]", "a:hover", "p::before", "", "main .card p"}) {
    INFO(selector);
    CHECK(everyday_elements(selector).empty());
  }
}

TEST_CASE("Commas in brackets do not part selectors") { CHECK(everyday_elements(":is(nav, main) a, p").size() == 1); }

TEST_CASE("A length has a number and a unit, and only lengths have one") {
  CHECK(css_length("1.5REM")->unit == "rem");
  CHECK(css_length(" -2px ")->number == -2);
  CHECK(css_length("1.2")->unit.empty());
  CHECK_FALSE(css_length("auto"));
  CHECK_FALSE(css_length(""));
  CHECK(*in_rem(*css_length("12pt")) == Approx(1));
  CHECK_FALSE(in_rem(*css_length("1em")));
  CHECK(*in_centimetres(*css_length("1in")) == Approx(2.54));
  CHECK_FALSE(in_centimetres(*css_length("1ch")));
}

TEST_CASE("A declaration knows its selector, what stands around it, and its place") {
  const auto declarations = declarations_of("/* p {x: y} */ @media print { P a { Color : RED ; } } h1{a:b");
  REQUIRE(declarations.size() == 1);
  CHECK(declarations[0].property == "color");
  CHECK(declarations[0].value == "red");
  CHECK(declarations[0].selector == "P a");
  CHECK(declarations[0].around.starts_with("@media print P a"));
  CHECK(declarations[0].offset == 36);
}
