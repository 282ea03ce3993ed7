// Rules about the accessibility statement; family `statement`.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

constexpr std::string_view regulations = "The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018";

constexpr std::array rules = {
    Rule{"statement/claim", error, "An accessibility statement that says “fully” while there are errors that keep readers out.",
         "A wrong claim misleads the readers who rely on it.", regulations, "status: fully", "status: partially", "Put the errors right, or say what is not accessible."},
    Rule{"statement/missing", error, "An accessibility statement without a part that it must have.", "The law says what a statement must hold.", regulations,
         "not_accessible:\n  - what: the map", "not_accessible:\n  - what: the map\n    why: It has no text yet.", "Write the line that the finding gives."},
    Rule{"statement/missing-heading", error, "Your own accessibility statement without a heading that the law fixes.", "Readers and inspectors look for these headings.", regulations,
         "a statement without “Feedback and contact information”", "## Feedback and contact information", "Write the heading, and that part below it."},
    Rule{"statement/no-contact", warning, "A toolkit without a way to reach you.", "Readers could not say that something is wrong, or ask for another format.",
         "WCAG 2.2, 3.2.6 Consistent Help, level A; the Accessible Information Standard", "no contact in toolkit.yaml", "contact: {phone: 01632 960000, email: hello@example.org}",
         "Write how to reach you under `contact` in content/toolkit.yaml."},
    Rule{"statement/review-due", warning, "An accessibility statement that nobody has reviewed for more than a year.", "Websites change, and so does what is accessible.", regulations,
         "reviewed: 1 January 2020", "reviewed: 6 May 2026", "Read it again, and write the new date."},
    Rule{"statement/status", error, "A status of the accessibility statement that does not fit what it lists.", "Readers would not know which of the two to believe.", regulations,
         "status: fully, with a list of what is not accessible", "status: partially", "Write the status that fits the list."},
};

}  // namespace

std::span<const Rule> statement_rules() { return rules; }

}  // namespace alongside
