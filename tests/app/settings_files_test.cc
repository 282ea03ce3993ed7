// Which settings files are parsed.
#include "app/settings_files.h"

#include "catch.h"

using namespace alongside;

namespace {

/// A toolkit with a list of words that does not say its kind, and the words of a language.
SourceFiles two_files() {
  SourceFiles sources;
  sources.layers = {Layer{LayerKind::toolkit, {}, {}, {}}};
  sources.templates = {{0, "templates/word-lists/jargon.yaml", "words: [leverage]\n"}, {0, "templates/words/en.yaml", "plain:\n  menu: Menu\n"}};
  return sources;
}

}  // namespace

TEST_CASE("Mistakes in lists of words are found where the lists are wanted") {
  Findings findings;
  const SettingsFiles files = parse_settings_files(two_files(), WordLists::parsed, findings);
  CHECK(std::holds_alternative<WordList>(files.templates[0]));
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].where.file == "templates/word-lists/jargon.yaml");
}

TEST_CASE("Where lists of words are not wanted they are not parsed, and all else is") {
  Findings findings;
  const SettingsFiles files = parse_settings_files(two_files(), WordLists::left_out, findings);
  REQUIRE(files.templates.size() == 2);
  CHECK(std::holds_alternative<std::monostate>(files.templates[0]));
  CHECK(std::holds_alternative<FixedWords>(files.templates[1]));
  CHECK(findings.empty());
}
