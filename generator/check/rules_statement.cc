// Rules about the accessibility statement; family `statement`.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

constexpr std::string_view regulations = "The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018";
constexpr std::string_view model = "Commission Implementing Decision (EU) 2018/1523, the model accessibility statement, as GOV.UK's sample has it";

constexpr std::array rules = {
    Rule{"statement/answer-time", warning, "An accessibility statement that does not say how soon you answer.", "Who cannot use a page needs to know when help will come.", model,
         "contact: {email: hello@example.org}", "contact: {email: hello@example.org, reply_within: 5 working days}", "Write how soon you answer, under contact."},
    Rule{"statement/claim", error, "An accessibility statement that says “fully” without a test by people, or while there are errors that keep readers out.",
         "A wrong claim misleads the readers who rely on it.", regulations, "status: fully", "status: partially", "Have people test the website, put the errors right, or say what is not accessible."},
    Rule{"statement/covered-by", error, "Another accessibility statement that is meant to hold for this website too, without its address.", "Readers could not find it.", regulations,
         "covered_by: our main website", "covered_by: https://www.example.nhs.uk/accessibility", "Write its whole address."},
    Rule{"statement/example", error, "An accessibility statement that calls itself an example, on a website that the law asks for one.", "Readers would not know what holds.", regulations,
         "accessibility: {duty: regulations, example: yes}", "accessibility: {duty: regulations}", "Fill in the statement, and take the line with example: away."},
    Rule{"statement/missing", error, "An accessibility statement without a part that it must have.", "The law says what a statement must hold.", regulations,
         "not_accessible:\n  - what: the map", "not_accessible:\n  - what: the map\n    why: It has no text yet.", "Write the line that the finding gives."},
    Rule{"statement/missing-heading", error, "Your own accessibility statement without a heading that the law fixes.", "Readers and inspectors look for these headings.", model,
         "a statement without “Enforcement procedure”", "## Enforcement procedure", "Write the heading, and that part below it."},
    Rule{"statement/missing-sentence", error, "Your own accessibility statement without a sentence that the law fixes.", "Readers and inspectors look for these sentences.", model,
         "Our website is mostly accessible.", "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the exemptions listed below.",
         "Write the sentence in the words of the finding."},
    Rule{"statement/no-contact", warning, "A toolkit without a way to reach you.", "Readers could not say that something is wrong, or ask for another format.",
         "WCAG 2.2, 3.2.6 Consistent Help, level A; the Accessible Information Standard", "no contact in toolkit.yaml", "contact: {phone: 01632 960000, email: hello@example.org}",
         "Write how to reach you under `contact` in content/toolkit.yaml."},
    Rule{"statement/other-organisation", error, "A theme of another organisation that has no accessibility statement of its own.",
         "No organisation can say for another how accessible a website is, or whom to complain to.", regulations,
         "organisation: {name: Westshire}", "organisation: {name: Westshire}\naccessibility: {duty: regulations, scope: the website, status: not}",
         "Write `accessibility` into the theme's theme.yaml."},
    Rule{"statement/review-due", warning, "An accessibility statement that nobody has reviewed for more than a year.", "Websites change, and so does what is accessible.", regulations,
         "reviewed: 1 January 2020", "reviewed: 6 May 2026", "Read it again, and write the new date."},
    Rule{"statement/status", error, "A status of the accessibility statement that does not fit what it lists.", "Readers would not know which of the two to believe.", regulations,
         "status: fully, with a list of what is not accessible", "status: partially", "Write the status that fits the list."},
};

}  // namespace

std::span<const Rule> statement_rules() { return rules; }

}  // namespace alongside
