// Rules about dates and checks by people.
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity warning = Severity::warning;

constexpr std::string_view reviews = "NHS digital service manual: pages show when they were last reviewed";

constexpr std::array rules = {
    Rule{"review/date-order", warning, "Dates of a page in an order that cannot be.", "Readers judge by these dates whether they can trust a page.",
         reviews, "published: 6 May 2025\nupdated: ⟦6 May 2024⟧", "published: 6 May 2024\nupdated: 6 May 2025",
         "Look which of the two is right, and change the other.", ExamplePlace::page_settings},
    Rule{"review/future-date", warning, "Something that has happened on a day that is still to come.",
         "Readers would think that the page is made up.", reviews, "reviewed: ⟦6 May 2206⟧", "reviewed: 6 May 2026",
         "Write the day on which it happened.", ExamplePlace::page_settings},
    Rule{"review/overdue", warning, "A page past the day by which it was to be read again.",
         "Advice on health and care grows old, and people act on it.", reviews, "review_by: ⟦1 January 2020⟧", "review_by: 1 January 2050",
         "Read it, change what is no longer right, then type: alongside review FILE --next DATE", ExamplePlace::page_settings},
};

}  // namespace

std::span<const Rule> review_rules() { return rules; }

}  // namespace alongside
