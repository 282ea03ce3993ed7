// Rules about dates and checks by people.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity warning = Severity::warning;

constexpr std::string_view reviews = "NHS digital service manual: pages show when they were last reviewed";

constexpr std::string_view in_step = "A promise of Alongside: a page says the same in every edition and language";
constexpr std::string_view readers = "Department of Health, Making written information easier to understand for people with learning disabilities (2010); "
                                     "Inclusion Europe, Information for all, rule 5: people with learning disabilities take part";
constexpr std::string_view speakers = "Patient Information Forum, guide to translating health information; NHS England, translation framework";
constexpr std::string_view our_promise = "A promise of Alongside: it remembers which words a text was held against";

constexpr std::array rules = {
    Rule{"review/behind", warning, "An easy-read text, a translation or a local version whose source has changed since they were held against each other.",
         "Its readers would be told something else than everybody else.", in_step,
         "content/a.md\n    Come on Monday.\ncontent/a.easy-read.md\n    ---\n    based_on: ⟦{fingerprint: w1-0123456789abcdef, date: 6 May 2026}⟧\n    ---\n\n    ![](picture:meeting)\n    Come on Friday.",
         "content/a.md\n    Come on Monday.", "Change it where it needs it, then type: alongside match FILE", ExamplePlace::files},
    Rule{"review/bsl-older", Severity::advice, "A page that was changed after its film in British Sign Language was made.",
         "People who sign may be told something else than everybody else.", in_step,
         "updated: 6 May 2026\nformats:\n  bsl:\n    address: https://example.org/film\n    supplier: Westshire Deaf Centre\n    presented_by: {name: Asha Okoro, number: 1234}\n    checked_by: {name: Tom Reed, number: 5678}\n    date: ⟦6 May 2025⟧",
         "updated: 6 May 2025\nformats:\n  bsl:\n    address: https://example.org/film\n    supplier: Westshire Deaf Centre\n    presented_by: {name: Asha Okoro, number: 1234}\n    checked_by: {name: Tom Reed, number: 5678}\n    date: 6 May 2026",
         "Ask somebody who signs whether the film still says what the page says.", ExamplePlace::page_settings},
    Rule{"review/bsl-record", warning, "A film in British Sign Language, of a page or of a film in it, that does not say which two registered translators made it, and when.",
         "Nobody who reads the page can tell whether the signs say what it says, so somebody trained has to answer for it.",
         "NHS digital service manual, British Sign Language: two translators registered with the NRCPD, one to present and one to check",
         "formats:\n  bsl: ⟦https://example.org/film⟧",
         "formats:\n  bsl:\n    address: https://example.org/film\n    supplier: Westshire Deaf Centre\n    presented_by: {name: Asha Okoro, number: 1234}\n    checked_by: {name: Tom Reed, number: 5678}\n    date: 6 May 2026",
         "Write both names, their numbers and the day at the top of the page, under formats, or in the line of the film.", ExamplePlace::page_settings},
    Rule{"review/bsl-supplier", Severity::advice, "A film in British Sign Language that does not say which organisation made it.",
         "Deaf people know best whether signs are clear, so readers trust a film that an organisation of theirs made.",
         "NHS digital service manual, British Sign Language: a supplier that Deaf people lead",
         "formats:\n  bsl: ⟦{address: https://example.org/film, presented_by: {name: Asha Okoro, number: 1234}, checked_by: {name: Tom Reed, number: 5678}, date: 6 May 2026}⟧",
         "formats:\n  bsl: {address: https://example.org/film, supplier: Westshire Deaf Centre, presented_by: {name: Asha Okoro, number: 1234}, checked_by: {name: Tom Reed, number: 5678}, date: 6 May 2026}",
         "Write it under formats, in bsl: supplier: its name.", ExamplePlace::page_settings},
    Rule{"review/changed-record", warning, "A file in content/records/reviewed/ that was changed or renamed.",
         "The difference between a text and its source would be shown wrongly.", our_promise,
         "content/a.md\n    Come on Monday.\n⟦content/records/reviewed/w1-0123456789abcdef.txt⟧\n    Other words.",
         "content/a.md\n    Come on Monday.", "Take the file back as it was, or delete it and type: alongside match FILE", ExamplePlace::files},
    Rule{"review/changed-since-check", warning, "Words or pictures that changed after the readers of a text checked it.",
         "The page can no longer say that they checked what it says.", readers,
         "title: Ask early\neasy_read_check: ⟦{group: The Tuesday group, date: 6 May 2026, fingerprint: p1-0123456789abcdef}⟧",
         "title: Ask early\neasy_read_check: {}", "Show it to them again, then type: alongside checked FILE --by \"The group's name\"",
         ExamplePlace::easy_read_settings},
    Rule{"review/date-order", warning, "Dates of a page in an order that cannot be.", "Readers judge by these dates whether they can trust a page.",
         reviews, "published: 6 May 2025\nupdated: ⟦6 May 2024⟧", "published: 6 May 2024\nupdated: 6 May 2025",
         "Look which of the two is right, and change the other.", ExamplePlace::page_settings},
    Rule{"review/fingerprint", warning, "A record of a match or a check that does not say which words it was about.",
         "Nobody could tell when the text changes.", our_promise, "title: Meet often\nbased_on: ⟦{fingerprint: yes}⟧", "title: Meet often\nbased_on: {}",
         "Type the command again: alongside match FILE, or alongside checked FILE --by \"The group's name\"", ExamplePlace::easy_read_settings},
    Rule{"review/future-date", warning, "Something that has happened on a day that is still to come.",
         "Readers would think that the page is made up.", reviews, "reviewed: ⟦6 May 2206⟧", "reviewed: 6 May 2026",
         "Write the day on which it happened.", ExamplePlace::page_settings},
    Rule{"review/made-from-original", warning, "An easy-read text or a translation that was made from words that a local version takes the place of.",
         "Its readers would be told something else than everybody else.", in_step,
         "content/a.md\n    Come on Monday.\ncontent/a.easy-read.md\n    ![](picture:meeting)\n    Come on Monday.\nthemes/westshire/content/a.md\n    ---\n    title: ⟦Come⟧\n    summary: When we meet.\n    ---\n\n    Come on Friday.",
         "content/a.md\n    Come on Monday.\ncontent/a.easy-read.md\n    ![](picture:meeting)\n    Come on Monday.\nthemes/westshire/content/a.md\n    ---\n    title: Come\n    summary: When we meet.\n    ---\n\n    Come on Friday.\nthemes/westshire/content/a.easy-read.md\n    ![](picture:meeting)\n    Come on Friday.",
         "Write that text for your version too, or leave it out with `withdraw`.", ExamplePlace::files},
    Rule{"review/needless-allowance", warning, "An allowance for something that is not found there.",
         "The next mistake of that sort in that place would pass unseen.", our_promise,
         "⟦<!-- allow vague-words: the name of a song -->⟧\nCome on Monday.", "Come on Monday.", "Take it out."},
    Rule{"review/no-next-review", Severity::advice, "A page of guidance that does not say by when it will be read again.",
         "Readers cannot tell whether it still holds, and nobody is reminded to look.", "NHS digital service manual, standard for creating health content: last review and next review",
         "content/guidance/money.md\n  ---\n  title: ⟦Money⟧\n  summary: How we pay people.\n  published: 6 May 2026\n  ---\n\n  We pay by bank.",
         "content/guidance/money.md\n  ---\n  title: Money\n  summary: How we pay people.\n  published: 6 May 2026\n  review_by: 6 May 2027\n  ---\n\n  We pay by bank.",
         "Read it through, then type: alongside review FILE --next DATE", ExamplePlace::files},
    Rule{"review/no-translator", warning, "A translation that does not say who made it.",
         "A wrong word about health can do harm; somebody has to answer for it.", speakers,
         "content/toolkit.yaml\n    languages: [en-GB, cy]\ncontent/a.md\n    Welcome.\ncontent/a.cy.md\n    ---\n    title: ⟦Croeso⟧\n    ---\n\n    Croeso.",
         "content/toolkit.yaml\n    languages: [en-GB, cy]\ncontent/a.md\n    Welcome.\ncontent/a.cy.md\n    ---\n    title: Croeso\n    translation: {translator: Siân}\n    ---\n\n    Croeso.",
         "Write it at the top of the page: translation: {translator: the name}", ExamplePlace::files},
    Rule{"review/not-checked", warning, "An easy-read text that no readers have checked, or a translation that no speaker has.",
         "No program can tell whether people understand a text.", readers, "title: ⟦Pay fairly⟧\nsummary: Decide together.",
         "title: Pay fairly\neasy_read_check: {group: The Tuesday group, date: 6 May 2026}",
         "Ask them, then type: alongside checked FILE --by \"Their name\"", ExamplePlace::easy_read_settings},
    Rule{"review/not-matched", Severity::advice, "A text made from another one, with no record that somebody held them against each other.",
         "The program cannot tell you when the source changes.", in_step, "title: ⟦Say thank you⟧",
         "title: Say thank you\nbased_on: {fingerprint: w1-0123456789abcdef}", "Read both side by side, then type: alongside match FILE",
         ExamplePlace::easy_read_settings},
    Rule{"review/original-gone", warning, "A page that took the place of another one, which is gone.",
         "Its improvements would no longer reach your readers.", in_step, "title: Meet often\nbased_on: ⟦{fingerprint: w1-0123456789abcdef}⟧",
         "title: Meet often\nbased_on: {}", "Look whether the original has another name now; if the page is your own, take `based_on` out.",
         ExamplePlace::page_settings},
    Rule{"review/other-licence", warning, "Another licence than that of the toolkit that yours adapts, without what that one asks.",
         "Its makers gave their words on those terms only, and everybody who takes yours over would be misled.",
         "Creative Commons BY-SA 4.0, section 3(b), and BY-NC 4.0, section 2(a)(1)",
         "content/toolkit.yaml\n    upstream: ../their-toolkit\n    organisation: {name: Westshire}\n    licence: ⟦CC-BY-4.0⟧\n../their-toolkit/content/toolkit.yaml\n    title: Theirs\n    licence: CC-BY-SA-4.0",
         "content/toolkit.yaml\n    upstream: ../their-toolkit\n    organisation: {name: Westshire}\n    licence: CC-BY-SA-4.0\n../their-toolkit/content/toolkit.yaml\n    title: Theirs\n    licence: CC-BY-SA-4.0",
         "Take over its licence, or ask its makers for leave in writing.", ExamplePlace::files},
    Rule{"review/overdue", warning, "A page past the day by which it was to be read again.",
         "Advice on health and care grows old, and people act on it.", reviews, "review_by: ⟦1 January 2020⟧", "review_by: 1 January 2050",
         "Read it, change what is no longer right, then type: alongside review FILE --next DATE", ExamplePlace::page_settings},
    Rule{"review/upstream-licence", warning, "A toolkit adapted from one whose licence allows no changes, or that names none.",
         "Its makers could ask you to take the website down.", "Copyright, Designs and Patents Act 1988, sections 16 and 21: making an adaptation needs the owner's leave",
         "content/toolkit.yaml\n    upstream: ⟦../their-toolkit⟧\n    organisation: {name: Westshire}\n../their-toolkit/content/toolkit.yaml\n    title: Theirs\n    licence: CC-BY-ND-4.0",
         "content/toolkit.yaml\n    upstream: ../their-toolkit\n    organisation: {name: Westshire}\n../their-toolkit/content/toolkit.yaml\n    title: Theirs\n    licence: CC-BY-4.0",
         "Ask its makers for leave in writing before you publish.", ExamplePlace::files},
    Rule{"review/who-adapts", warning, "A toolkit adapted from another one that does not say which organisation adapts it.",
         "Readers could not tell whose words they read, and the credit at the foot of each page would be wrong.",
         "Creative Commons BY 4.0, section 3(a)(1)(B): say that you changed the material",
         "content/toolkit.yaml\n    upstream: ⟦../their-toolkit⟧\n    organisation: {short_name: Westshire}\n../their-toolkit/content/toolkit.yaml\n    title: Theirs\n    licence: CC-BY-4.0",
         "content/toolkit.yaml\n    upstream: ../their-toolkit\n    organisation: {name: Westshire}\n../their-toolkit/content/toolkit.yaml\n    title: Theirs\n    licence: CC-BY-4.0",
         "Write in content/toolkit.yaml: organisation: {name: …}", ExamplePlace::files},
};

}  // namespace

std::span<const Rule> review_rules() { return rules; }

}  // namespace alongside
