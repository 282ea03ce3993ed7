#include "check/fixed_words.h"

#include "catch.h"

using namespace alongside;

namespace {

using Words = std::map<std::string, std::string, std::less<>>;

/// A toolkit in English, Welsh and Urdu with few words.
Toolkit made() {
  Toolkit toolkit;
  toolkit.settings.file = "content/toolkit.yaml";
  toolkit.settings.languages = {"en-GB", "cy", "ur"};
  const Words plain = {{"home", "Home"}, {"next", "Next"}, {"part_of", "Part {number} of {total}"}};
  toolkit.fixed_words.push_back({"en", plain, {{"easy_is", "This is easy read."}, {"next", "On"}}});
  toolkit.fixed_words.push_back({"ur", plain, {{"easy_is", "آسان"}}});
  toolkit.fixed_words.push_back({"cy", plain, {{"easy_is", "Hawdd"}}});
  return toolkit;
}

/// Writes a word as a team's own file of Welsh has it.
void write_welsh(Toolkit& toolkit, const std::string& key, const std::string& text) {
  FixedWords& welsh = toolkit.fixed_words.back();
  welsh.plain[key] = text;
  welsh.places["plain." + key] = {"templates/words/cy.yaml", {3, 9}, {3, 14}};
}

std::vector<std::string> messages(const Findings& findings) {
  std::vector<std::string> messages;
  for (const Finding& finding : findings) messages.push_back(finding.message);
  return messages;
}

using Messages = std::vector<std::string>;

}  // namespace

TEST_CASE("Languages that say all that English says have no findings") { CHECK(check_fixed_words(made()).empty()); }

TEST_CASE("Fixed words that a language lacks are named") {
  Toolkit toolkit = made();
  toolkit.fixed_words.pop_back();
  toolkit.fixed_words.back().plain.erase("next");
  const Findings findings = check_fixed_words(toolkit);
  REQUIRE(messages(findings) ==
          Messages{"4 fixed words of the program cannot be said in cy and stay English: easy_is, home, next and part_of",
                   "1 fixed word of the program cannot be said in ur and stays English: next"});
  CHECK(findings[0].rule == "language/fixed-words");
  CHECK(findings[0].hint == "Ask a speaker to write them into templates/words/cy.yaml.");
  CHECK(findings[1].language == "ur");
}

TEST_CASE("Easy-read words are asked only of toolkits that have easy read") {
  Toolkit toolkit = made();
  toolkit.fixed_words.back().easy_read.clear();
  CHECK(check_fixed_words(toolkit).size() == 1);
  toolkit.settings.editions = {Edition::plain, Edition::large_print};
  CHECK(check_fixed_words(toolkit).empty());
}

TEST_CASE("A language says what the kinds of pages in use and their fields are called") {
  Toolkit toolkit = made();
  Kind kind;
  kind.id = "case-study";
  kind.fields.push_back({"place", FieldType::text, false, "Place"});
  toolkit.kinds = {kind, Kind()};
  CHECK(check_fixed_words(toolkit).empty());
  Page page;
  page.kind = &toolkit.kinds.front();
  toolkit.pages.push_back(page);
  const Findings findings = check_fixed_words(toolkit);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].message ==
        "3 fixed words of the program cannot be said in cy and stay English: field_place, kind_case-study and kinds_case-study");
  toolkit.settings.language = "cy";  // its kinds are called as their own files say
  CHECK(check_fixed_words(toolkit).size() == 1);
}

TEST_CASE("A word that no template shows is found at its place, with the one that was meant") {
  Toolkit toolkit = made();
  write_welsh(toolkit, "nxet", "Nesaf");
  const Findings findings = check_fixed_words(toolkit);
  REQUIRE(messages(findings) == Messages{"No template shows “nxet”."});
  CHECK(findings[0].rule == "language/unknown-word");
  CHECK(findings[0].hint == "Did you mean next?");
  CHECK(findings[0].where.file == "templates/words/cy.yaml");
  write_welsh(toolkit, "something_quite_different", "Arall");
  CHECK(check_fixed_words(toolkit)[1].hint ==
        "If a template of yours shows it, write it into templates/words/en.yaml too; otherwise take it out.");
}

TEST_CASE("A sign that nothing fills, and one that is left out, are found") {
  Toolkit toolkit = made();
  write_welsh(toolkit, "part_of", "Rhan {rhif} o {total}");
  write_welsh(toolkit, "home", "Hafan {place}");
  const Findings findings = check_fixed_words(toolkit);
  REQUIRE(messages(findings) == Messages{"Nothing fills {place} in “home”.", "Nothing fills {rhif} in “part_of”.",
                                         "“part_of” does not say where {number} goes."});
  CHECK(findings[0].hint == "Take it out: nothing is filled in here.");
  CHECK(findings[1].hint == "Write {number} or {total}.");
  CHECK(findings[2].rule == "language/missing-sign");
}

TEST_CASE("Built-in words are not held against the team") {
  Toolkit toolkit = made();
  toolkit.fixed_words.back().plain["nxet"] = "Nesaf";
  CHECK(check_fixed_words(toolkit).empty());
}
