// Rules about languages and the words of templates in each; family `language`.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity warning = Severity::warning;

constexpr std::string_view parts_of_a_page = "WCAG 2.2, 3.1.2 Language of Parts, level AA";
constexpr std::string_view signs = "A promise of this program: the words of templates are all said in each language";

constexpr std::array rules = {
    Rule{"language/borrowed-title", warning, "A translation without a title of its own.",
         "Its page, menus and lists show the original's title, which a screen reader says in the voice of the wrong language.", parts_of_a_page,
         "content/toolkit.yaml\n    languages: [en-GB, cy]\ncontent/a.md\n    Welcome.\ncontent/a.cy.md\n    ⟦⟧---\n    translation: {translator: Siân}\n    ---\n\n    Croeso.",
         "content/toolkit.yaml\n    languages: [en-GB, cy]\ncontent/a.md\n    Welcome.\ncontent/a.cy.md\n    ---\n    title: Croeso\n    translation: {translator: Siân}\n    ---\n\n    Croeso.",
         "Write the title in its language at the top of the translation.", ExamplePlace::files},
    Rule{"language/fixed-words", warning, "A language that lacks some of the program's own words, such as “Next”.",
         "These words stay English, in the middle of another language.", parts_of_a_page, "languages: ⟦[en-GB, pl]⟧", "languages: [en-GB, cy]",
         "Ask a speaker to write them into that file.", ExamplePlace::settings},
    Rule{"language/missing-sign", warning, "A fixed word that leaves out what the program fills in.",
         "Readers would miss a number, a date or a name.", signs, "templates/words/cy.yaml\n    plain:\n      count_pages: ⟦\"tudalen\"⟧",
         "templates/words/cy.yaml\n    plain:\n      count_pages: \"{number} tudalen\"",
         "Write the sign in brackets where its words belong in the sentence.", ExamplePlace::files},
    Rule{"language/unknown-sign", warning, "A sign in brackets that the program does not fill.", "Readers would see the brackets.", signs,
         "templates/words/cy.yaml\n    plain:\n      count_pages: ⟦\"{number} tudalen {rhif}\"⟧",
         "templates/words/cy.yaml\n    plain:\n      count_pages: \"{number} tudalen\"",
         "Keep the names in brackets English: the program knows them by those.", ExamplePlace::files},
    Rule{"language/unknown-word", warning, "A fixed word that no template shows.",
         "A word under a wrong name is never seen, and the right one stays missing.", signs,
         "templates/words/cy.yaml\n    plain:\n      nxt: ⟦Nesaf⟧", "templates/words/cy.yaml\n    plain:\n      next: Nesaf",
         "Write the name as templates/words/en.yaml has it.", ExamplePlace::files},
};

}  // namespace

std::span<const Rule> language_rules() { return rules; }

}  // namespace alongside
