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
    Rule{"statement/answer-time", warning, "An accessibility statement that does not say how soon you answer.",
         "Who cannot use a page needs to know when help will come.", model,
         "address: https://example.nhs.uk/together/\ncontact: ⟦{phone: 01632 960000}⟧\naccessibility:\n  duty: regulations\n  scope: https://example.nhs.uk/together/\n  status: partially\n  tested: {date: 1 May 2026, by: Westshire Access Group}\n  not_accessible: [{what: the map, why: It has no text yet.}]\n  prepared: 2 May 2026\n  reviewed: 2 May 2026",
         "address: https://example.nhs.uk/together/\ncontact: {phone: 01632 960000, reply_within: 5 working days}\naccessibility:\n  duty: regulations\n  scope: https://example.nhs.uk/together/\n  status: partially\n  tested: {date: 1 May 2026, by: Westshire Access Group}\n  not_accessible: [{what: the map, why: It has no text yet.}]\n  prepared: 2 May 2026\n  reviewed: 2 May 2026",
         "Write how soon you answer, under contact.", ExamplePlace::settings},
    Rule{"statement/claim", error,
         "An accessibility statement that says “fully” without a test by people, or while errors stand or are allowed that keep readers out.",
         "A wrong claim misleads the readers who rely on it.", regulations,
         "address: https://example.nhs.uk/together/\ncontact: {phone: 01632 960000, reply_within: 5 working days}\naccessibility:\n  duty: regulations\n  scope: https://example.nhs.uk/together/\n  status: ⟦fully⟧\n  prepared: 2 May 2026\n  reviewed: 2 May 2026",
         "address: https://example.nhs.uk/together/\ncontact: {phone: 01632 960000, reply_within: 5 working days}\naccessibility:\n  duty: regulations\n  scope: https://example.nhs.uk/together/\n  status: fully\n  tested: {date: 1 May 2026, by: Westshire Access Group}\n  prepared: 2 May 2026\n  reviewed: 2 May 2026",
         "Have people test the website, put the errors right, or say what is not accessible.", ExamplePlace::settings},
    Rule{"statement/covered-by", error, "Another accessibility statement that is meant to hold for this website too, without its address.",
         "Readers could not find it.", regulations, "accessibility:\n  covered_by: ⟦our main website⟧",
         "accessibility:\n  covered_by: https://www.example.nhs.uk/accessibility", "Write its whole address.", ExamplePlace::settings},
    Rule{"statement/example", error, "An accessibility statement that calls itself an example, on a website that the law asks for one.",
         "Readers would not know what holds.", regulations,
         "address: https://example.nhs.uk/together/\ncontact: {phone: 01632 960000, reply_within: 5 working days}\naccessibility:\n  duty: regulations\n  scope: https://example.nhs.uk/together/\n  status: partially\n  tested: {date: 1 May 2026, by: Westshire Access Group}\n  not_accessible: [{what: the map, why: It has no text yet.}]\n  prepared: 2 May 2026\n  reviewed: 2 May 2026\n  example: ⟦yes⟧",
         "address: https://example.nhs.uk/together/\ncontact: {phone: 01632 960000, reply_within: 5 working days}\naccessibility:\n  duty: regulations\n  scope: https://example.nhs.uk/together/\n  status: partially\n  tested: {date: 1 May 2026, by: Westshire Access Group}\n  not_accessible: [{what: the map, why: It has no text yet.}]\n  prepared: 2 May 2026\n  reviewed: 2 May 2026",
         "Fill in the statement, and take the line with example: away.", ExamplePlace::settings},
    Rule{"statement/missing", error, "An accessibility statement without a part that it must have.", "The law says what a statement must hold.",
         regulations,
         "address: https://example.nhs.uk/together/\ncontact: {phone: 01632 960000, reply_within: 5 working days}\naccessibility:\n  duty: regulations\n  scope: https://example.nhs.uk/together/\n  status: partially\n  tested: {date: 1 May 2026, by: Westshire Access Group}\n  not_accessible: ⟦[{what: the map}]⟧\n  prepared: 2 May 2026\n  reviewed: 2 May 2026",
         "address: https://example.nhs.uk/together/\ncontact: {phone: 01632 960000, reply_within: 5 working days}\naccessibility:\n  duty: regulations\n  scope: https://example.nhs.uk/together/\n  status: partially\n  tested: {date: 1 May 2026, by: Westshire Access Group}\n  not_accessible: [{what: the map, why: It has no text yet.}]\n  prepared: 2 May 2026\n  reviewed: 2 May 2026",
         "Write the line that the finding gives.", ExamplePlace::settings},
    Rule{"statement/missing-heading", error, "Your own accessibility statement without a heading that the law fixes.",
         "Readers and inspectors look for these headings.", model,
         "content/toolkit.yaml\n    address: https://example.nhs.uk/together/\n    contact: {phone: 01632 960000, reply_within: 5 working days}\n    accessibility:\n      duty: regulations\n      scope: https://example.nhs.uk/together/\n      status: partially\n      tested: {date: 1 May 2026, by: Westshire Access Group}\n      not_accessible: [{what: the map, why: It has no text yet.}]\n      prepared: 2 May 2026\n      reviewed: 2 May 2026\ncontent/accessibility-statement.md\n    ---\n    title: ⟦Accessibility statement⟧\n    wording: fixed\n    ---\n\n    This accessibility statement applies to our toolkit.\n\n    ## Compliance status\n\n    This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.\n\n    ## Non-accessible content\n\n    The content listed below is non-accessible for the following reasons.\n\n    The map has no text yet.\n\n    ## Feedback and contact information\n\n    Phone us on 01632 960000.\n\n    You can complain to the Equality Advisory and Support Service.\n\n    ## Preparation of this accessibility statement\n\n    This statement was prepared on 2 May 2026.",
         "content/toolkit.yaml\n    address: https://example.nhs.uk/together/\n    contact: {phone: 01632 960000, reply_within: 5 working days}\n    accessibility:\n      duty: regulations\n      scope: https://example.nhs.uk/together/\n      status: partially\n      tested: {date: 1 May 2026, by: Westshire Access Group}\n      not_accessible: [{what: the map, why: It has no text yet.}]\n      prepared: 2 May 2026\n      reviewed: 2 May 2026\ncontent/accessibility-statement.md\n    ---\n    title: Accessibility statement\n    wording: fixed\n    ---\n\n    This accessibility statement applies to our toolkit.\n\n    ## Compliance status\n\n    This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.\n\n    ## Non-accessible content\n\n    The content listed below is non-accessible for the following reasons.\n\n    The map has no text yet.\n\n    ## Feedback and contact information\n\n    Phone us on 01632 960000.\n\n    ## Enforcement procedure\n\n    You can complain to the Equality Advisory and Support Service.\n\n    ## Preparation of this accessibility statement\n\n    This statement was prepared on 2 May 2026.",
         "Write the heading, and that part below it.", ExamplePlace::files},
    Rule{"statement/missing-sentence", error, "Your own accessibility statement without a sentence that the law fixes.",
         "Readers and inspectors look for these sentences.", model,
         "content/toolkit.yaml\n    address: https://example.nhs.uk/together/\n    contact: {phone: 01632 960000, reply_within: 5 working days}\n    accessibility:\n      duty: regulations\n      scope: https://example.nhs.uk/together/\n      status: partially\n      tested: {date: 1 May 2026, by: Westshire Access Group}\n      not_accessible: [{what: the map, why: It has no text yet.}]\n      prepared: 2 May 2026\n      reviewed: 2 May 2026\ncontent/accessibility-statement.md\n    ---\n    title: ⟦Accessibility statement⟧\n    wording: fixed\n    ---\n\n    This accessibility statement applies to our toolkit.\n\n    ## Compliance status\n\n    This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.\n\n    ## Non-accessible content\n\n    The content listed below is non-accessible for the following reasons.\n\n    The map has no text yet.\n\n    ## Feedback and contact information\n\n    Phone us on 01632 960000.\n\n    ## Enforcement procedure\n\n    You can complain to the Equality Advisory and Support Service.\n\n    ## Preparation of this accessibility statement\n\n    We wrote it in May 2026.",
         "content/toolkit.yaml\n    address: https://example.nhs.uk/together/\n    contact: {phone: 01632 960000, reply_within: 5 working days}\n    accessibility:\n      duty: regulations\n      scope: https://example.nhs.uk/together/\n      status: partially\n      tested: {date: 1 May 2026, by: Westshire Access Group}\n      not_accessible: [{what: the map, why: It has no text yet.}]\n      prepared: 2 May 2026\n      reviewed: 2 May 2026\ncontent/accessibility-statement.md\n    ---\n    title: Accessibility statement\n    wording: fixed\n    ---\n\n    This accessibility statement applies to our toolkit.\n\n    ## Compliance status\n\n    This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.\n\n    ## Non-accessible content\n\n    The content listed below is non-accessible for the following reasons.\n\n    The map has no text yet.\n\n    ## Feedback and contact information\n\n    Phone us on 01632 960000.\n\n    ## Enforcement procedure\n\n    You can complain to the Equality Advisory and Support Service.\n\n    ## Preparation of this accessibility statement\n\n    This statement was prepared on 2 May 2026.",
         "Write the sentence in the words of the finding.", ExamplePlace::files},
    Rule{"statement/no-contact", warning, "A toolkit without a way to reach you.",
         "Readers could not say that something is wrong, or ask for another format.",
         "WCAG 2.2, 3.2.6 Consistent Help, level A; the Accessible Information Standard", "contact: ⟦{name: The involvement team}⟧",
         "contact: {name: The involvement team, phone: 01632 960000}", "Write how to reach you under `contact` in content/toolkit.yaml.",
         ExamplePlace::settings},
    Rule{"statement/no-duty", warning, "A toolkit with a web address that does not say whether the law asks it for an accessibility statement.",
         "Only you know whether you are a public body. Until you say so, nothing of the statement is checked.", regulations,
         "address: ⟦https://example.nhs.uk/together/⟧", "address: https://example.nhs.uk/together/\naccessibility: {duty: none}",
         "Write duty: regulations or duty: none under `accessibility`.", ExamplePlace::settings},
    Rule{"statement/other-organisation", error, "A theme of another organisation that has no accessibility statement of its own.",
         "No organisation can say for another how accessible a website is, or whom to complain to.", regulations,
         "content/toolkit.yaml\n    address: https://example.nhs.uk/together/\n    contact: {phone: 01632 960000, reply_within: 5 working days}\n    accessibility:\n      duty: regulations\n      scope: https://example.nhs.uk/together/\n      status: partially\n      tested: {date: 1 May 2026, by: Westshire Access Group}\n      not_accessible: [{what: the map, why: It has no text yet.}]\n      prepared: 2 May 2026\n      reviewed: 2 May 2026\nthemes/westshire/theme.yaml\n    extends: base\n    organisation: ⟦{name: Eastshire}⟧\n    contact: {phone: 01632 960500}",
         "content/toolkit.yaml\n    address: https://example.nhs.uk/together/\n    contact: {phone: 01632 960000, reply_within: 5 working days}\n    accessibility:\n      duty: regulations\n      scope: https://example.nhs.uk/together/\n      status: partially\n      tested: {date: 1 May 2026, by: Westshire Access Group}\n      not_accessible: [{what: the map, why: It has no text yet.}]\n      prepared: 2 May 2026\n      reviewed: 2 May 2026\nthemes/westshire/theme.yaml\n    extends: base\n    organisation: {name: Eastshire}\n    contact: {phone: 01632 960500}\n    accessibility: {duty: none}",
         "Write `accessibility` into the theme's theme.yaml.", ExamplePlace::files},
    Rule{"statement/review-due", warning, "An accessibility statement that nobody has reviewed for more than a year.",
         "Websites change, and so does what is accessible.", regulations,
         "address: https://example.nhs.uk/together/\ncontact: {phone: 01632 960000, reply_within: 5 working days}\naccessibility:\n  duty: regulations\n  scope: https://example.nhs.uk/together/\n  status: partially\n  tested: {date: 1 May 2026, by: Westshire Access Group}\n  not_accessible: [{what: the map, why: It has no text yet.}]\n  prepared: 2 May 2024\n  reviewed: ⟦2 May 2024⟧",
         "address: https://example.nhs.uk/together/\ncontact: {phone: 01632 960000, reply_within: 5 working days}\naccessibility:\n  duty: regulations\n  scope: https://example.nhs.uk/together/\n  status: partially\n  tested: {date: 1 May 2026, by: Westshire Access Group}\n  not_accessible: [{what: the map, why: It has no text yet.}]\n  prepared: 2 May 2024\n  reviewed: 2 May 2026",
         "Read it again, and write the new date.", ExamplePlace::settings},
    Rule{"statement/status", error, "A status of the accessibility statement that does not fit what it lists.",
         "Readers would not know which of the two to believe.", regulations,
         "address: https://example.nhs.uk/together/\ncontact: {phone: 01632 960000, reply_within: 5 working days}\naccessibility:\n  duty: regulations\n  scope: https://example.nhs.uk/together/\n  status: ⟦fully⟧\n  tested: {date: 1 May 2026, by: Westshire Access Group}\n  not_accessible: [{what: the map, why: It has no text yet.}]\n  prepared: 2 May 2026\n  reviewed: 2 May 2026",
         "address: https://example.nhs.uk/together/\ncontact: {phone: 01632 960000, reply_within: 5 working days}\naccessibility:\n  duty: regulations\n  scope: https://example.nhs.uk/together/\n  status: partially\n  tested: {date: 1 May 2026, by: Westshire Access Group}\n  not_accessible: [{what: the map, why: It has no text yet.}]\n  prepared: 2 May 2026\n  reviewed: 2 May 2026",
         "Write the status that fits the list.", ExamplePlace::settings},
};

}  // namespace

std::span<const Rule> statement_rules() { return rules; }

}  // namespace alongside
