#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;

constexpr std::string_view kinds = "What the kind of page asks for, in templates/";

constexpr std::array rules = {
    Rule{"kind/missing-field", error, "A page without a field that its kind needs.", "Readers compare pages of one kind by their fields.", kinds,
         "a case study without an organisation", "organisation: Westshire NHS Trust", "Write the line that the finding gives between the --- lines."},
    Rule{"kind/missing-heading", error, "A page without a heading that its kind needs.", "The same headings in the same words let readers find their way in every page.",
         kinds, "a case study without “Outcomes”", "## Outcomes", "Write the heading with its text, or correct one that is nearly the same."},
    Rule{"kind/missing-summary", error, "A page without a summary, where its kind needs one.", "Listings show the summary, so that readers can choose.", kinds,
         "title: The bus pass", "title: The bus pass\nsummary: How a group changed the rules for bus passes.", "Write one sentence as `summary`."},
    Rule{"kind/unknown", error, "A kind of page that does not exist.", "The page could not be laid out.", kinds, "kind: casestudy", "kind: case-study", "Use the name that the finding suggests."},
    Rule{"kind/wrong-order", error, "A listing in an order that its kind does not know.", "The pages would stand in any order.", kinds, "listing: {order: colour}",
         "listing: {order: title}", "Write title, order, date, or the name of a field of the kind."},
};

}  // namespace

std::span<const Rule> kind_rules() { return rules; }

}  // namespace alongside
