#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;

constexpr std::string_view kinds = "What the kind of page asks for, in templates/";

constexpr std::array rules = {
    Rule{"kind/missing-field", error, "A page without a field that its kind needs.", "Readers compare pages of one kind by their fields.", kinds,
         "content/case-studies/lunch.md\n    ---\n    title: ⟦The lunch club⟧\n    summary: How a group began to cook.\n    ---\n\n    ## Background and aim\n\n    People ate alone.\n\n    ## Approach\n\n    They began to cook.\n\n    ## Outcomes\n\n    They eat together.",
         "content/case-studies/lunch.md\n    ---\n    title: The lunch club\n    summary: How a group began to cook.\n    organisation: Westshire\n    ---\n\n    ## Background and aim\n\n    People ate alone.\n\n    ## Approach\n\n    They began to cook.\n\n    ## Outcomes\n\n    They eat together.",
         "Write the line that the finding gives between the --- lines.", ExamplePlace::files},
    Rule{"kind/missing-heading", error, "A page without a heading that its kind needs.",
         "The same headings in the same words let readers find their way in every page.", kinds,
         "content/case-studies/lunch.md\n    ---\n    title: ⟦The lunch club⟧\n    summary: How a group began to cook.\n    organisation: Westshire\n    ---\n\n    ## Background and aim\n\n    People ate alone.\n\n    ## Approach\n\n    They began to cook.",
         "content/case-studies/lunch.md\n    ---\n    title: The lunch club\n    summary: How a group began to cook.\n    organisation: Westshire\n    ---\n\n    ## Background and aim\n\n    People ate alone.\n\n    ## Approach\n\n    They began to cook.\n\n    ## Outcomes\n\n    They eat together.",
         "Write the heading with its text, or correct one that is nearly the same.", ExamplePlace::files},
    Rule{"kind/missing-summary", error, "A page without a summary, where its kind needs one.",
         "Listings show the summary, so that readers can choose.", kinds, "---\ntitle: ⟦The bus timetable⟧\n---\n\nThe bus runs every hour.",
         "---\ntitle: The timetable of the bus\nsummary: When the bus runs.\n---\n\nThe bus runs every hour.", "Write one sentence as `summary`."},
    Rule{"kind/unknown", error, "A kind of page that does not exist.", "The page could not be laid out.", kinds, "kind: ⟦principel⟧",
         "kind: principle", "Use the name that the finding suggests.", ExamplePlace::page_settings},
    Rule{"kind/wrong-order", error, "A listing in an order that its kind does not know.", "The pages would stand in any order.", kinds,
         "listing: {order: ⟦colour⟧}", "listing: {order: title}", "Write title, order, date, or the name of a field of the kind.",
         ExamplePlace::kind},
};

}  // namespace

std::span<const Rule> kind_rules() { return rules; }

}  // namespace alongside
