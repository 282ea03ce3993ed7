#include "check/rules.h"

#include <algorithm>
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

/// The order in which families are listed: what stops a page from being read comes first.
constexpr std::array<std::string_view, 13> families = {"input",    "markup", "structure",   "kind",      "link",   "theme",    "picture",
                                                       "language", "plain",  "large-print", "easy-read", "review", "statement"};

std::size_t place_of_family(std::string_view rule) {
  return static_cast<std::size_t>(std::find(families.begin(), families.end(), family_of(rule)) - families.begin());
}

bool comes_before(const Rule& a, const Rule& b) {
  const std::size_t first = place_of_family(a.name), second = place_of_family(b.name);
  return first != second ? first < second : a.name < b.name;
}

std::vector<Rule> gathered() {
  std::vector<Rule> rules;
  for (const std::span<const Rule> part : {
           input_rules(),
           settings_rules(),
           markup_rules(),
           container_rules_table(),
           structure_rules(),
           kind_rules(),
           link_rules(),
           theme_rules(),
           look_rules(),
           picture_rules(),
           language_rules(),
           wording_rules(),
           plain_rules(),
           large_print_rules(),
           easy_read_rules(),
           easy_layout_rules(),
           review_rules(),
           statement_rules(),
           page_template_rules(),
       }) {
    rules.insert(rules.end(), part.begin(), part.end());
  }
  std::sort(rules.begin(), rules.end(), comes_before);
  return rules;
}

}  // namespace

const std::vector<Rule>& all_rules() {
  static const std::vector<Rule> rules = gathered();
  return rules;
}

const Rule* rule_named(std::string_view name) {
  const Rule* found = nullptr;
  for (const Rule& rule : all_rules()) {
    if (rule.name == name) return &rule;
    if (rule.name.substr(family_of(rule.name).size() + 1) != name) continue;
    if (found != nullptr) return nullptr;
    found = &rule;
  }
  return found;
}

std::string_view family_of(std::string_view rule) { return rule.substr(0, rule.find('/')); }

}  // namespace alongside
