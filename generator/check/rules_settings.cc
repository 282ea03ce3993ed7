// Rules of the family `input` that speak of settings and front matter.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;

constexpr std::string_view yaml = "YAML 1.2, the way in which settings are written";
constexpr std::string_view own = "Alongside's own settings, listed in docs/reference.md";

constexpr std::array rules = {
    Rule{"input/backslash", error, "A backslash in a value between double quotation marks.",
         "There it changes the meaning of the sign after it, so that words can be lost.", yaml, R"(title: "Money \ time")",
         "title: 'Money \\ time'", "Write it twice, or put single quotation marks round the value."},
    Rule{"input/colon", error, "A colon in a setting that makes two readings possible.",
         "The program cannot tell where the value begins.", yaml, "contact: name: Sam", "contact:\n  name: Sam",
         "Put the value in quotation marks, or begin the inner settings on lines of their own."},
    Rule{"input/duplicate-field", error, "The same setting given twice.",
         "Only one of the two can hold, and people would change the wrong one.", yaml, "owner: Sam\nowner: Ali", "owner: Ali",
         "Keep one of the two."},
    Rule{"input/indentation", error, "A line of settings that does not begin where its neighbours do.",
         "How far a line stands in says what it belongs to, so the setting could be taken for another one.", yaml,
         "contact:\n  name: Sam\n phone: 01632 960000", "contact:\n  name: Sam\n  phone: 01632 960000",
         "Begin the line below its neighbours, with spaces."},
    Rule{"input/no-upstream", error, "An `upstream` that leads to no toolkit.",
         "The pages that this toolkit adapts would all be missing.", own, "upstream: ../their-toolkt", "upstream: ../their-toolkit",
         "Write the way from this toolkit's folder to the folder that holds the other one's content/."},
    Rule{"input/not-yaml", error, "Lines that cannot be read as settings.", "None of what they say would have any effect.", yaml,
         "title Working together", "title: Working together", "Write one setting a line: its name, a colon, a space and its value."},
    Rule{"input/open-bracket", error, "A bracket in settings that is opened and never closed.",
         "Everything after it would be read as part of the list.", yaml, "tags: [carers, money", "tags: [carers, money]",
         "Close a list with ] and a group with }, with commas between the entries."},
    Rule{"input/open-quotation-mark", error, "A quotation mark in settings that is opened and never closed.",
         "Everything after it would be read as part of the value.", yaml, "title: \"Working together", "title: \"Working together\"",
         "Put the same mark at the end of the value, or leave it out at the start."},
    Rule{"input/reference", error, "A value that begins with * or &, which point to other places in the file.",
         "A few such lines can unfold without end, so they are not followed.", yaml, "summary: *the-summary",
         "summary: \"* means a required answer\"", "Write the value out, or put quotation marks round it."},
    Rule{"input/tab", error, "A line of settings that begins with a tab.",
         "Tabs have no fixed width, so nobody can tell what the line belongs to.", yaml, "contact:\n\tname: Sam",
         "contact:\n  name: Sam", "Put two spaces in place of each tab."},
    Rule{"input/upstream-circle", error, "Toolkits that adapt each other in a circle.", "There would be no first version of any page.",
         own, "upstream: ../ours (in the toolkit that ours adapts)", "no upstream in the toolkit that was there first",
         "Take `upstream` out of the one that was there first."},
};

}  // namespace

std::span<const Rule> settings_rules() { return rules; }

}  // namespace alongside
