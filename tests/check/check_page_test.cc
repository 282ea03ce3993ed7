#include "check/check_page.h"

#include <array>

#include "catch.h"
#include "foundation/text.h"

using namespace alongside;

namespace {

const std::string good_page = R"(<!doctype html>
<html lang="en-GB" dir="ltr">
<head><title>Our plan – Westshire</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body>
<a class="skip-link" href="#main">Skip to the main words</a>
<header><a href="index.html">Westshire</a><nav aria-label="Menu"><a href="a.html">A</a></nav></header>
<main id="main">
<h1>Our plan</h1>
<img src="a.svg" alt="">
<h2 id="who">Who does what</h2>
<div tabindex="0" aria-labelledby="who"><table><tr><th scope="col">Who</th><td>What</td></tr></table></div>
<details open><summary>More</summary><p aria-labelledby="who">Words.</p></details>
<h3>When</h3>
</main>
<nav aria-label="Near by"><a href="b.html">B</a></nav>
<footer><p>Contact us</p></footer>
</body></html>)";

/// A change of the good page, and the one rule that finds it.
struct Change {
  const char* rule;
  const char* from;
  const char* to;
};

std::string rules_found(const std::string& bytes, Edition edition, const char* language = "en-GB") {
  std::string rules;
  for (const Finding& finding : check_page({"templates/layout.html", bytes, language, edition})) rules += finding.rule + ' ';
  return rules;
}

}  // namespace

TEST_CASE("Nothing is found on a page that is as it should be, in any edition") {
  for (const Edition edition : all_editions) CHECK(rules_found(good_page, edition).empty());
}

TEST_CASE("Each thing that a template can break is found once, by its own rule") {
  constexpr std::array changes = {
      Change{"theme/page-language", " lang=\"en-GB\"", ""},
      Change{"theme/page-direction", " dir=\"ltr\"", " dir=\"rtl\""},
      Change{"theme/page-title", "<title>Our plan – Westshire</title>", ""},
      Change{"theme/page-title", "<title>Our plan", "<title>Page"},
      Change{"theme/page-heading", "<h1>Our plan</h1>", "<p>Our plan</p>"},
      Change{"theme/page-heading", "<h2 id=\"who\">Who does what</h2>", "<h1 id=\"who\">Who does what</h1><h2>And</h2>"},
      Change{"theme/heading-levels", "<h2 id=\"who\">Who does what</h2>", "<p id=\"who\">Who does what</p>"},
      Change{"theme/landmarks", "<footer><p>Contact us</p></footer>", ""},
      Change{"theme/outside-landmark", "<footer>", "<p>Words beside the parts</p><footer>"},
      Change{"theme/skip-link", "<a class=\"skip-link\" href=\"#main\">Skip to the main words</a>", ""},
      Change{"theme/skip-link", "href=\"#main\"", "href=\"#words\""},
      Change{"theme/same-id", "<h3>", "<h3 id=\"who\">"},
      Change{"theme/lost-reference", "aria-labelledby=\"who\"", "aria-labelledby=\"whom\""},
      Change{"theme/tab-order", "<h3>", "<h3 tabindex=\"2\">"},
      Change{"theme/picture-without-description", " alt=\"\"", ""},
      Change{"theme/no-zoom", "initial-scale=1", "initial-scale=1, user-scalable=no"},
      Change{"theme/no-zoom", "name=\"viewport\"", "name=\"view\""},
      Change{"theme/table-header", " scope=\"col\"", ""},
      Change{"theme/table-header", "th scope=\"col\">Who</th>", "td>Who</td>"},
      Change{"theme/table-box", " tabindex=\"0\"", ""},
      Change{"theme/table-box", "0\" aria-labelledby=\"who\"", "0\""},
      Change{"theme/page-language", "<h3>", "<h3 lang=\"Welsh!\">"},
      Change{"theme/link-without-words", ">B</a>", "></a>"},
      Change{"theme/link-without-words", ">B</a>", "><img src=\"b.svg\" alt=\"\"></a>"},
      Change{"theme/hidden-focus", "<a href=\"b.html\"", "<a aria-hidden=\"true\" href=\"b.html\""},
      Change{"theme/look-in-template", "<h3>", "<h3 align=\"right\">"},
      Change{"theme/look-in-template", "Words.", "<font color=\"red\">Words.</font>"},
      Change{"theme/unknown-aria", "<h3>", "<h3 aria-hidden=\"yes\">"},
      Change{"theme/no-zoom", "initial-scale=1", "initial-scale=1, maximum-scale=2"},
      Change{"theme/autoplay", "<h3>", "<video autoplay></video><h3>"},
      Change{"theme/menu-names", "aria-label=\"Near by\"", "aria-label=\"Menu\""},
  };
  for (const Change& change : changes) {
    INFO(change.rule << ": " << change.from << " becomes " << change.to);
    REQUIRE(good_page.find(change.from) != std::string::npos);
    CHECK(rules_found(replaced(good_page, change.from, change.to), Edition::plain) == std::string(change.rule) + ' ');
  }
}

TEST_CASE("Pages that can be made 5 times as big, links of pictures with words, and what the keyboard passes over are no fault") {
  for (const auto& [from, to] : {std::pair{"initial-scale=1", "initial-scale=1, maximum-scale=5"}, {">B</a>", "><img src=\"b.svg\" alt=\"B\"></a>"},
                                 {">B</a>", " aria-label=\"B\"></a>"}, {"<a href=\"b.html\"", "<a aria-hidden=\"true\" tabindex=\"-1\" href=\"b.html\""},
                                 {"<h3>", "<h3 lang=\"zh-Hant-HK\">"}, {"<h3>", "<h3 aria-current=\"page\">"}}) {
    INFO(from << " becomes " << to);
    CHECK(rules_found(replaced(good_page, from, to), Edition::plain) == "");
  }
}

TEST_CASE("A page holds the title of its website and all words of its text, with notes at the end") {
  const auto rules = [](std::string site, std::vector<std::string_view> words) {
    std::string found;
    for (const Finding& finding : check_page({"templates/page.html", good_page, "en-GB", Edition::plain, {}, std::move(site), std::move(words)})) found += finding.rule + ' ';
    return found;
  };
  CHECK(rules("Westshire", {"Who does what", "When"}) == "");
  CHECK(rules("Eastshire", {}) == "theme/page-title ");
  CHECK(rules("Westshire", {"Who does what", "Why"}) == "theme/lost-words ");
  CHECK(rules("Westshire", {"When", "Who does what"}) == "theme/lost-words ");
}

TEST_CASE("Large print folds nothing away, and neither it nor easy read slants letters") {
  const std::string folded = replaced(good_page, "<details open>", "<details>");
  CHECK(rules_found(folded, Edition::plain).empty());
  CHECK(rules_found(folded, Edition::large_print) == "theme/folded-words ");
  const std::string slanted = replaced(good_page, "Words.", "<em>Words.</em>");
  CHECK(rules_found(slanted, Edition::plain).empty());
  CHECK(rules_found(slanted, Edition::large_print) == "theme/slanted-element ");
  CHECK(rules_found(slanted, Edition::easy_read) == "theme/slanted-element ");
}

TEST_CASE("A page in Urdu runs from right to left") {
  const std::string urdu = replaced(good_page, "en-GB", "ur");
  CHECK(rules_found(urdu, Edition::plain, "ur") == "theme/page-direction ");
  CHECK(rules_found(replaced(urdu, "ltr", "rtl"), Edition::plain, "ur").empty());
}

TEST_CASE("A page without any menu is told") {
  std::string bare = replaced(good_page, "<nav aria-label=\"Menu\"><a href=\"a.html\">A</a></nav>", "");
  bare = replaced(bare, "<nav aria-label=\"Near by\"><a href=\"b.html\">B</a></nav>", "");
  CHECK(rules_found(bare, Edition::plain) == "theme/no-menu ");
}

TEST_CASE("A part that readers of a page need is missed where neither its words nor a way to it are there") {
  const NeededPart ways{"the way to large print", "{{{format_row}}}", {}, {"large-print/a.html", "b.html"}};
  const NeededPart words{"whom to ask", "{{>help}}", {"Phone us", "Contact\nus"}};
  MadePage page{"templates/layout.html", good_page, "en-GB", Edition::plain, {ways, words}};
  CHECK(check_page(page).empty());
  page.needed = {{"the way to large print", "{{{format_row}}}", {}, {"large-print/b.html"}}, {"how to pay", "{{>pay}}", {"By bank"}}, words};
  const Findings found = check_page(page);
  REQUIRE(found.size() == 1);
  CHECK(found[0].rule == "theme/missing-part");
  CHECK(found[0].message == "Readers miss on this page: the way to large print ({{{format_row}}}); how to pay ({{>pay}}).");
}
