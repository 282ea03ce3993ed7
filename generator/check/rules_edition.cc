// Rules of single editions and languages.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity warning = Severity::warning;


constexpr std::array rules = {
    Rule{"easy-read/no-picture", warning, "An idea in easy read without a picture.", "The picture carries the meaning for people who read few words.",
         "Department of Health, Making written information easier to understand for people with learning disabilities (2010)",
         "We meet every month.", "![](picture:meeting)\nWe meet every month.", "Write a picture on the line above."},
    Rule{"language/fixed-words", warning, "A language that lacks some of the program's own words, such as “Next”.",
         "These words stay English, in the middle of another language.", "WCAG 2.2, 3.1.2 Language of Parts, level AA", "languages: [en-GB, cy] without templates/words/cy.yaml",
         "templates/words/cy.yaml with “next: Nesaf”", "Ask a speaker to write them into that file."},
};

}  // namespace

std::span<const Rule> edition_rules() { return rules; }

}  // namespace alongside
