// Rules of the large-print edition, which has the words of the plain texts.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr std::array rules = {
    Rule{"large-print/small-words-in-drawing", Severity::error, "Words in a drawing that are smaller than large print where the drawing is shown.",
         "The drawing does not grow with the text, so people who need large print cannot read these words.",
         "UK Association for Accessible Formats, Creating clear print and large print documents (2019): labels have the size of the text",
         "content/pictures/steps.svg\n    <svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"100\"><text x=\"10\" y=\"50\" font-size=\"12\">Plan</text></svg>\n"
         "content/steps.md\n    ⟦![A box with the word plan](picture:steps)⟧",
         "content/pictures/steps.svg\n    <svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"100\"><text x=\"10\" y=\"50\" font-size=\"24\">Plan</text></svg>\n"
         "content/steps.md\n    ![A box with the word plan](picture:steps)",
         "Draw the words larger, or take them out of the drawing and write them below it.", ExamplePlace::files},
    Rule{"large-print/soft-hyphen", Severity::warning, "An invisible hyphen that lets a word break at the end of a line.",
         "Words of large print are never split: half a word at the end of a line is hard to put together again.",
         "UK Association for Accessible Formats, Creating clear print and large print documents (2019)", "We plan co⟦&shy;⟧production.", "We plan co-production.",
         "Delete it. A hyphen that is part of the word is typed as -."},
};

}  // namespace

std::span<const Rule> large_print_rules() { return rules; }

}  // namespace alongside
