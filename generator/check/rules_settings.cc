// Rules of the family `input` that speak of settings and front matter.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

constexpr std::string_view yaml = "YAML 1.2, the way in which settings are written";
constexpr std::string_view own = "Alongside's own settings, listed in docs/reference.md";

constexpr std::array rules = {
    Rule{"input/backslash", error, "A backslash in a value between double quotation marks.",
         "There it changes the meaning of the sign after it, so that words can be lost.", yaml, "title: \"Plans⟦\\⟧Money\"", "title: 'Plans\\Money'",
         "Write it twice, or put single quotation marks round the value.", ExamplePlace::settings},
    Rule{"input/baseline-line", warning, "A line of the baseline that cannot be read.", "The findings that it stood for are new again.", own,
         "content/records/baseline.jsonl\n    {\"baseline\":1}\n    ⟦⟧<<<<<<< ours", "content/records/baseline.jsonl\n    {\"baseline\":1}",
         "Type: alongside check --write-baseline", ExamplePlace::files},
    Rule{"input/colon", error, "A colon in a setting that lacks the space behind it, or makes two readings possible.", "The program cannot tell where the value begins.", yaml,
         "contact: phone⟦: 01632 960000⟧", "contact:\n  phone: 01632 960000",
         "Put the value in quotation marks, or begin the inner settings on lines of their own.", ExamplePlace::settings},
    Rule{"input/duplicate-field", error, "The same setting given twice.", "Only one of the two can hold, and people would change the wrong one.",
         yaml, "owner: Sam\n⟦owner⟧: Ali", "owner: Ali", "Keep one of the two.", ExamplePlace::page_settings},
    Rule{"input/front-matter-line", error, "A line that was meant to begin or end the settings at the top of a page, but is not three hyphens.",
         "Editors and other programs would show the settings as words of the page.", "Alongside: front matter stands between two lines of ---",
         "⟦----⟧\ntitle: Our meeting in May\nsummary: What we talked about.\n---\n\nWe talked about buses.",
         "---\ntitle: Our meeting in June\nsummary: What we talked about.\n---\n\nWe talked about buses.", "Write --- in its place."},
    Rule{"input/indentation", error, "A line of settings that does not begin where its neighbours do.",
         "How far a line stands in says what it belongs to, so the setting could be taken for another one.", yaml,
         "contact:\n  name: Sam\n ⟦phone: 01632 960000⟧", "contact:\n  name: Sam\n  phone: 01632 960000",
         "Begin the line below its neighbours, with spaces.", ExamplePlace::settings},
    Rule{"input/limits-out-of-order", warning, "A limit whose advice would only come after its warning.", "The advice could never be given.", own,
         "checks:\n  plain:\n    ⟦sentence_words⟧: {advice: 30, warning: 25}", "checks:\n  plain:\n    sentence_words: {advice: 20, warning: 25}",
         "Give advice the lowest number, then warning, then error.", ExamplePlace::settings},
    Rule{"input/newer-rules", warning, "A set of rules that this version of the program does not have yet.", "The newest rules would silently not be there.", own,
         "checks: {version: ⟦99⟧}", "checks: {version: 1}", "Get the newest Alongside.", ExamplePlace::settings},
    Rule{"input/no-upstream", error, "An `upstream` that leads to no toolkit.", "The pages that this toolkit adapts would all be missing.", own,
         "content/toolkit.yaml\n    upstream: ⟦../their-toolkt⟧\n../their-toolkit/content/their-story.md",
         "content/toolkit.yaml\n    upstream: ../their-toolkit\n../their-toolkit/content/their-story.md",
         "Write the way from this toolkit's folder to the folder that holds the other one's content/.", ExamplePlace::files},
    Rule{"input/not-yaml", error, "Lines that cannot be read as settings.", "None of what they say would have any effect.", yaml,
         "⟦@ Working together⟧", "title: Working together", "Write one setting a line: its name, a colon, a space and its value.",
         ExamplePlace::settings},
    Rule{"input/open-bracket", error, "A bracket in settings that is opened and never closed.",
         "Everything after it would be read as part of the list.", yaml, "tags: ⟦[⟧carers, money", "tags: [carers, money]",
         "Close a list with ] and a group with }, with commas between the entries.", ExamplePlace::page_settings},
    Rule{"input/open-quotation-mark", error, "A quotation mark in settings that is opened and never closed.",
         "Everything after it would be read as part of the value.", yaml, "title: ⟦\"⟧Working together", "title: \"Working together\"",
         "Put the same mark at the end of the value, or leave it out at the start.", ExamplePlace::settings},
    Rule{"input/reference", error, "A value that begins with * or &, which point to other places in the file.",
         "A few such lines can unfold without end, so they are not followed.", yaml, "tags: ⟦*carers⟧", "tags: carers",
         "Write the value out, or put quotation marks round it.", ExamplePlace::page_settings},
    Rule{"input/second-part", error, "A --- line in the middle of a file of settings.", "All settings below it would be left out.", yaml,
         "title: Ours\n⟦---⟧\nlanguage: en-GB", "title: Ours\nlanguage: en-GB", "Remove the --- line.", ExamplePlace::settings},
    Rule{"input/tab", error, "A line of settings that begins with a tab.", "Tabs have no fixed width, so nobody can tell what the line belongs to.",
         yaml, "contact:\n⟦\t⟧phone: 01632 960000", "contact:\n  phone: 01632 960000", "Put two spaces in place of each tab.",
         ExamplePlace::settings},
    Rule{"input/upstream-circle", error, "Toolkits that adapt each other in a circle.", "There would be no first version of any page.", own,
         "content/toolkit.yaml\n    upstream: ⟦../their-toolkit⟧\n../their-toolkit/content/toolkit.yaml\n    upstream: ../our-toolkit",
         "content/toolkit.yaml\n    upstream: ../their-toolkit\n../their-toolkit/content/their-story.md",
         "Take `upstream` out of the one that was there first.", ExamplePlace::files},
    Rule{"input/duplicate-term", error, "A word that the glossary explains twice.", "Readers would get one of two meanings by chance.", own,
         "- term: carer\n  plain: Somebody who looks after another person.\n- ⟦term: carer⟧\n  plain: A person in a family who helps.",
         "- term: carer\n  plain: Somebody in a family who looks after another person.", "Keep one of the two.", ExamplePlace::glossary},
    Rule{"input/missing-field", error, "An entry of the glossary without its word or its meaning, or a film of a page without its address.",
         "There would be nothing to show to a reader who asks.", own, "- ⟦term: carer⟧",
         "- term: carer\n  plain: Somebody who looks after another person.", "Write what is missing.", ExamplePlace::glossary},
    Rule{"input/unclear-date", error, "A date that could be two days, or none.", "06/05/26 is May to some readers and June to others.",
         "ISO 8601, and GOV.UK style: 6 May 2026", "review_by: ⟦06/05/27⟧", "review_by: 6 May 2027", "Write the day as 6 May 2026 or as 2026-05-06.",
         ExamplePlace::page_settings},
    Rule{"input/unclosed-front-matter", error, "Settings at the top of a page (its “front matter”) that begin and never end.",
         "The whole page would be read as settings, so that readers get nothing.", "Alongside: front matter stands between two lines of ---",
         "⟦---⟧\ntitle: Share power\nsummary: Decide together.\n\nPeople and staff decide together.",
         "---\ntitle: Sharing power\nsummary: Decide together.\n---\n\nPeople and staff decide together.",
         "Write --- in a line of its own after the last setting."},
    Rule{"input/unknown-field", warning, "A setting with a name that the program does not know.",
         "It has no effect, and it is nearly always a slip of the pen.", own, "⟦sumary⟧: How we began", "summary: How we began",
         "Use the name that the finding suggests. What is yours alone goes under `extra`.", ExamplePlace::page_settings},
    Rule{"input/unknown-limit", warning, "A limit in settings that does not exist.", "No text would be held to it.", own,
         "checks:\n  plain:\n    ⟦sentence_word⟧: {warning: 30}", "checks:\n  plain:\n    sentence_words: {warning: 30}",
         "Use a name from the table of limits in docs/reference.md.", ExamplePlace::settings},
    Rule{"input/unknown-rule", warning, "A rule in settings or in an allowance that does not exist.", "Nothing is allowed or changed by it.", own,
         "checks:\n  rules: {⟦misssing-page⟧: warning}", "checks:\n  rules: {missing-page: warning}",
         "Use the name that stands in square brackets at the end of the finding.", ExamplePlace::settings},
    Rule{"input/wrong-address", error, "A web address that is not whole.", "Browsers would look for it in the wrong place.", "WHATWG URL Standard",
         "contact: {phone: 01632 960000, form: ⟦www.example.org⟧}", "contact: {phone: 01632 960000, form: https://www.example.org}",
         "Write it as in a browser, with https:// at its start.", ExamplePlace::settings},
    Rule{"input/wrong-choice", error, "A value that is none of those that a setting takes.", "The program cannot tell what is meant.", own,
         "status: ⟦hidden⟧", "status: draft", "Write one of the values that the finding names.", ExamplePlace::page_settings},
    Rule{"input/wrong-language", error, "Something that is not the code of a language.", "Screen readers choose their voice by this code.",
         "BCP 47; WCAG 2.2, 3.1.1 Language of Page, level A", "language: ⟦English⟧", "language: en-GB",
         "Write a code such as en-GB, cy (Welsh) or ur (Urdu).", ExamplePlace::settings},
    Rule{"input/wrong-type", error, "A value of the wrong shape: a list where a text is needed, a text where a number is.",
         "The setting would have no effect.", own, "order: ⟦first⟧", "order: 1", "Write the value as the finding says.",
         ExamplePlace::page_settings},
};

}  // namespace

std::span<const Rule> settings_rules() { return rules; }

}  // namespace alongside
