// Rules about languages and the words of templates in each; family `language`.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity warning = Severity::warning;

constexpr std::array rules = {
    Rule{"language/fixed-words", warning, "A language that lacks some of the program's own words, such as “Next”.",
         "These words stay English, in the middle of another language.", "WCAG 2.2, 3.1.2 Language of Parts, level AA", "languages: [en-GB, cy] without templates/words/cy.yaml",
         "templates/words/cy.yaml with “next: Nesaf”", "Ask a speaker to write them into that file."},
    Rule{"language/long-sentence", warning, "A sentence with more words than its edition allows; a little less is advice.",
         "Readers have to keep its beginning in mind until they reach its end.",
         "NHS digital service manual, how we write: up to 20 words; Inside GOV.UK (2014): 25; GOV.UK, accessible communication formats: 10 to 15 in easy read",
         "⟦The group meets at the town hall on the first Monday of the month and talks for an hour about what the ward could do better next year.⟧",
         "The group meets at the town hall on the first Monday of the month. It talks for an hour about what the ward could do better.",
         "Make two sentences of it, or take words out."},
};

}  // namespace

std::span<const Rule> language_rules() { return rules; }

}  // namespace alongside
