#include "render/term_finder.h"

#include "catch.h"

using namespace alongside;

namespace {

GlossaryTerm term(std::string words, std::vector<std::string> also = {}, std::string abbreviation = {}) {
  GlossaryTerm made;
  made.term = std::move(words);
  made.also = std::move(also);
  made.abbreviation = std::move(abbreviation);
  return made;
}

const Glossary glossary = {term("co-production", {"coproduction"}), term("lived experience"), term("experience"),
                           term("Service User Network", {}, "SUN")};

std::string found(std::string_view text, std::vector<bool> used = std::vector<bool>(glossary.size())) {
  const TermFinder finder(glossary);
  const TermFinder::Match match = finder.next(text, 0, used);
  return match.length == 0 ? "nothing" : std::to_string(match.term) + ' ' + std::string(text.substr(match.at, match.length));
}

}  // namespace

TEST_CASE("A term is found in any letter case and in its other spellings") {
  CHECK(found("What Co-production is") == "0 Co-production");
  CHECK(found("about coproduction.") == "0 coproduction");
}

TEST_CASE("The longest term that begins at a word is taken") { CHECK(found("Use lived experience") == "1 lived experience"); }

TEST_CASE("Only whole words count") {
  CHECK(found("experienced") == "nothing");
  CHECK(found("co-productions") == "nothing");
  CHECK(found("anti-experience") == "nothing");
  CHECK(found("(experience)") == "2 experience");
}

TEST_CASE("A term that was linked already is passed over") {
  CHECK(found("experience", {false, false, true, false}) == "nothing");
  CHECK(found("lived experience", {false, true, false, false}) == "2 experience");
}

TEST_CASE("An abbreviation counts in its own letter case only") {
  CHECK(found("the SUN met") == "3 SUN");
  CHECK(found("the sun shone") == "nothing");
}

TEST_CASE("An empty glossary finds nothing") {
  const TermFinder finder({});
  CHECK(finder.next("words", 0, {}).length == 0);
}
