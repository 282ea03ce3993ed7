#include "check/rules.h"

#include <algorithm>
#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

/// The order in which families are listed: what stops a page from being read comes first.
constexpr std::array<std::string_view, 14> families = {"input",    "markup", "structure",   "kind",      "link",   "theme",     "picture",
                                                       "language", "plain",  "large-print", "easy-read", "review", "statement", "website"};

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
           style_rules(),
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
           website_rules(),
       }) {
    rules.insert(rules.end(), part.begin(), part.end());
  }
  std::sort(rules.begin(), rules.end(), comes_before);
  return rules;
}

/// The rule called `name`; where that lacks the family, the only one of that name among those that are `wanted`.
template <typename Wanted>
const Rule* only_rule(std::string_view name, Wanted wanted) {
  const Rule* found = nullptr;
  for (const Rule& rule : all_rules()) {
    if (rule.name == name) return &rule;
    if (name_in_family(rule.name) != name || !wanted(rule)) continue;
    if (found != nullptr) return nullptr;
    found = &rule;
  }
  return found;
}

}  // namespace

const std::vector<Rule>& all_rules() {
  static const std::vector<Rule> rules = gathered();
  return rules;
}

const Rule* rule_named(std::string_view name) {
  return only_rule(name, [](const Rule&) { return true; });
}

const Rule* rule_named_in_text(std::string_view name) {
  return only_rule(name, [](const Rule& rule) { return family_of(rule.name) != "theme"; });
}

std::string_view family_of(std::string_view rule) { return rule.substr(0, rule.find('/')); }

std::string_view name_in_family(std::string_view rule) { return rule.substr(rule.find('/') + 1); }

}  // namespace alongside
