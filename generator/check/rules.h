// The table of rules: everything that the program can say about a toolkit, why, and by whose authority. `explain` prints it,
// docs/reference.md lists it, settings and allowances are checked against it. A test holds it to the rules that the code names.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/limits.h"
#include "check/rule_example.h"
#include "foundation/finding.h"

namespace alongside {

struct Rule {
  std::string_view name;   // "link/missing-page"
  Severity severity;       // where settings say nothing; some rules give less in mild cases
  std::string_view finds;  // what it looks for, one sentence
  std::string_view why;    // why that matters to a reader or a writer
  std::string_view source; // the standard, or the promise of this program, that it comes from
  std::string_view wrong;  // an example, as it would be typed, with ⟦ and ⟧ round the words that the finding marks
  std::string_view right;  // the same, put right
  std::string_view hint;   // what to do
  ExamplePlace place = ExamplePlace::by_family;  // where the examples are typed
  std::optional<Limit> limit = std::nullopt;     // the number that settings can change, where there is one
  int since = 1;  // the rule set that it came with: `checks.version` of toolkits that were written before it is smaller
};

/// The rule set of this version of the program. It grows by one with a release that adds rules; each of them says so in `since`.
inline constexpr int newest_rule_set = 1;

/// All rules, family by family, each family by name.
const std::vector<Rule>& all_rules();

/// The rule called `name`, with or without its family; null where there is none, or where two families have that name.
const Rule* rule_named(std::string_view name);

/// As rule_named, for what stands in a text: rules of the family theme, which are about templates, do not count.
const Rule* rule_named_in_text(std::string_view name);

/// "link" of "link/missing-page".
std::string_view family_of(std::string_view rule);

/// "missing-page" of "link/missing-page"; the whole name where it is written without its family.
std::string_view name_in_family(std::string_view rule);

}  // namespace alongside
