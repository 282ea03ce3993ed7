#include "check/unknown_rules.h"

#include <string>
#include <string_view>
#include <vector>

#include "check/rules.h"
#include "foundation/suggest.h"
#include "foundation/text.h"

namespace alongside {
namespace {

/// The rules of all families that are called `name`, where it is written without one.
std::vector<std::string> namesakes(std::string_view name) {
  std::vector<std::string> found;
  for (const Rule& rule : all_rules()) {
    if (name_in_family(rule.name) == name) found.emplace_back(rule.name);
  }
  return found;
}

std::string hint_for(std::string_view name, const std::vector<std::string>& same) {
  if (!same.empty()) return "Write " + in_words(same, " or ") + ".";
  const bool has_family = name.find('/') != std::string_view::npos;
  std::vector<std::string> known;
  for (const Rule& rule : all_rules()) known.emplace_back(has_family ? rule.name : name_in_family(rule.name));
  const std::string near = did_you_mean(name, known);
  return near.empty() ? "A finding names its rule at its end, in square brackets." : near;
}

void check_name(const std::string& name, const Rule* rule, const Location& where, Findings& findings) {
  if (rule != nullptr) return;
  const std::vector<std::string> same = namesakes(name);
  findings.push_back(warning_at(
      where, "input/unknown-rule",
      same.empty() ? "There is no rule called " + name + "." : "There are several rules called " + name + ".",
      hint_for(name, same)));
}

void check_names(const CheckSettings& checks, const std::string& keys, const Settings& settings,
                 Findings& findings) {
  for (const auto& [name, level] : checks.levels) {
    const auto place = settings.places.find(keys + "." + name);
    check_name(name, rule_named(name), place == settings.places.end() ? Location{settings.file, {1, 1}, {1, 1}} : place->second,
               findings);
  }
}

/// A toolkit that was written for a newer version of the program loses the rules that this one does not have.
void check_version(const Settings& settings, Findings& findings) {
  if (settings.checks_version <= newest_rule_set) return;
  const std::string newest = std::to_string(newest_rule_set);
  const auto place = settings.places.find("checks.version");
  findings.push_back(warning_at(place == settings.places.end() ? Location{settings.file, {1, 1}, {1, 1}} : place->second,
                                "input/newer-rules",
                                "checks.version asks for rule set " + std::to_string(settings.checks_version) +
                                    ", and this version of Alongside knows them up to " + newest + ".",
                                "Get the newest Alongside, or write version: " + newest));
}

}  // namespace

Findings unknown_rules(const Document& document) {
  Findings findings;
  for (const PageAllowance& allowance : document.front.allow) check_name(allowance.rule, rule_named_in_text(allowance.rule), allowance.where, findings);
  for (const Allowance& allowance : document.allowances) {
    for (const std::string& rule : allowance.rules) check_name(rule, rule_named_in_text(rule), allowance.where, findings);
  }
  return findings;
}

Findings unknown_rules(const Settings& settings) {
  Findings findings;
  check_version(settings, findings);
  check_names(settings.checks, "checks.rules", settings, findings);
  for (const auto& [edition, checks] : settings.edition_checks) {
    check_names(checks, "checks." + edition + ".rules", settings, findings);
  }
  return findings;
}

}  // namespace alongside
