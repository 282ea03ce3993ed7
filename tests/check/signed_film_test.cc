// Who is asked who made a film in British Sign Language: the page, the film in it, or nobody.
#include <string>
#include <vector>

#include "catch.h"
#include "check/text_rules.h"
#include "parse/parse_document.h"

using namespace alongside;

namespace {

const std::string complete_page =
    "---\nformats:\n  bsl: {address: a.mp4, supplier: S, presented_by: {name: A, number: 1}, checked_by: {name: B, number: 2}, date: 6 May 2026}\n---\n\n";
const std::string bare_page = "---\nformats: {bsl: a.mp4}\n---\n\n";

std::string film(const std::string& attributes) { return "::: video {title=\"Us\" " + attributes + "}\n:::\n"; }

/// The rules of what is found, in order, with spaces between.
std::string rules_found_in(const std::string& text, TextRole role = TextRole::page) {
  static const std::vector<Kind> kinds;
  CheckContext context;
  context.role = role;
  context.today = {2026, 6, 1};
  std::string rules;
  for (const Finding& finding : check_signed_films(parse_document("content/a.md", text, {&kinds, nullptr}), context)) {
    rules += (rules.empty() ? "" : " ") + finding.rule;
  }
  return rules;
}

}  // namespace

TEST_CASE("A film's version in British Sign Language is asked who made it") {
  CHECK(rules_found_in(film("file=\"a.mp4\" bsl=\"b.mp4\"")) == "review/bsl-record");
  CHECK(rules_found_in(film("file=\"a.mp4\" bsl=\"https://example.org/b\"")) == "review/bsl-record");
  CHECK(rules_found_in(film("file=\"a.mp4\"")) == "");
}

TEST_CASE("The page's record holds for the films in it, and what it lacks is told once") {
  const std::string films = film("file=\"a.mp4\" bsl=\"b.mp4\"") + '\n' + film("file=\"c.mp4\" bsl=\"d.mp4\"");
  CHECK(rules_found_in(complete_page + films) == "");
  CHECK(rules_found_in(bare_page + films) == "review/bsl-record");
}

TEST_CASE("A film that says some of it itself is asked for the rest") {
  const std::string names = "file=\"a.mp4\" bsl=\"b.mp4\" bsl_presented_by=\"A, 1\" bsl_checked_by=\"B, 2\" ";
  CHECK(rules_found_in(complete_page + film(names)) == "review/bsl-record");
  CHECK(rules_found_in(film(names + "bsl_date=\"6 May 2026\"")) == "review/bsl-supplier");
  CHECK(rules_found_in(film(names + "bsl_date=\"6 May 2026\" bsl_supplier=\"S\"")) == "");
  CHECK(rules_found_in(film(names + "bsl_date=\"6 May 2027\" bsl_supplier=\"S\"")) == "review/future-date");
}

TEST_CASE("A film of somebody else with a version of theirs is not asked") {
  const std::string elsewhere = "address=\"https://example.org/a\" ";
  CHECK(rules_found_in(film(elsewhere + "bsl=\"https://example.org/b\"")) == "");
  CHECK(rules_found_in(film(elsewhere + "bsl=\"b.mp4\"")) == "review/bsl-record");
  CHECK(rules_found_in(film(elsewhere + "bsl=\"https://example.org/b\" bsl_presented_by=\"A, 1\"")) == "review/bsl-record");
}

TEST_CASE("For an easy-read text or a translation its page answers, for shared text nobody else") {
  CHECK(rules_found_in(film("file=\"a.mp4\" bsl=\"b.mp4\""), TextRole::derived) == "");
  CHECK(rules_found_in(film("file=\"a.mp4\" bsl=\"b.mp4\" bsl_presented_by=\"A, 1\""), TextRole::derived) == "review/bsl-record");
  CHECK(rules_found_in(film("file=\"a.mp4\" bsl=\"b.mp4\""), TextRole::part) == "review/bsl-record");
}

TEST_CASE("A page's record without the organisation is advice, and nothing is asked of a film on request") {
  CHECK(rules_found_in("---\nformats:\n  bsl: {address: a.mp4, presented_by: {name: A, number: 1}, checked_by: {name: B, number: 2}, date: 6 May 2026}\n---\n") ==
        "review/bsl-supplier");
  CHECK(rules_found_in("---\nformats: {bsl: on-request}\n---\n") == "");
}
