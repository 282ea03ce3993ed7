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
};

}  // namespace

std::span<const Rule> language_rules() { return rules; }

}  // namespace alongside
