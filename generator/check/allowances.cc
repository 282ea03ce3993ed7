#include "check/allowances.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "check/rules.h"
#include "foundation/suggest.h"
#include "foundation/text.h"

namespace alongside {
namespace {

std::string_view without_family(std::string_view rule) {
  return rule.substr(rule.find('/') + 1);
}

/// The lines, first and last, for which rules are allowed; touching stretches are one, so that a line is
/// found by halving.
using Stretches = std::vector<std::pair<int, int>>;

Stretches merged(Stretches stretches) {
  std::sort(stretches.begin(), stretches.end());
  Stretches merged;
  for (const auto& [first, last] : stretches) {
    if (!merged.empty() && first <= merged.back().second) {
      merged.back().second = std::max(merged.back().second, last);
    } else {
      merged.push_back({first, last});
    }
  }
  return merged;
}

bool holds(const Stretches& stretches, int line) {
  const auto after = std::upper_bound(stretches.begin(), stretches.end(), line,
                                      [](int value, const auto& stretch) { return value < stretch.first; });
  return after != stretches.begin() && line <= std::prev(after)->second;
}

/// What one text allows, by rule as it was written there. Without a reason nothing is allowed.
class TextAllowances {
 public:
  explicit TextAllowances(const Document& document) {
    for (const auto& [rule, reason] : document.front.allow) {
      if (!trimmed(reason).empty()) whole_[rule] = true;
    }
    std::map<std::string, Stretches, std::less<>> stretches;
    for (const Allowance& allowance : document.allowances) {
      if (trimmed(allowance.reason).empty()) continue;
      for (const std::string& rule : allowance.rules)
        stretches[rule].push_back({allowance.first_line, allowance.last_line});
    }
    for (auto& [rule, lines] : stretches) blocks_[rule] = merged(std::move(lines));
  }

  bool allow(const Finding& finding) const {
    return allow_rule(finding.rule, finding.where.from.line) ||
           allow_rule(without_family(finding.rule), finding.where.from.line);
  }

 private:
  bool allow_rule(std::string_view rule, int line) const {
    if (whole_.find(rule) != whole_.end()) return true;
    const auto found = blocks_.find(rule);
    return found != blocks_.end() && holds(found->second, line);
  }

  std::map<std::string, bool, std::less<>> whole_;
  std::map<std::string, Stretches, std::less<>> blocks_;
};

struct SettledText {
  Edition edition = Edition::plain;
  TextAllowances allowances;
};

std::unordered_map<std::string_view, SettledText> settled_texts(const Toolkit& toolkit) {
  std::unordered_map<std::string_view, SettledText> texts;
  for (const Text& text : toolkit.texts)
    texts.emplace(text.document->file, SettledText{text.edition, TextAllowances(*text.document)});
  for (const auto* parts : {&toolkit.shared, &toolkit.slots}) {
    for (const auto& [name, document] : *parts) {
      texts.emplace(document->file, SettledText{Edition::plain, TextAllowances(*document)});
    }
  }
  return texts;
}

std::optional<RuleLevel> level_in(const CheckSettings& checks, std::string_view rule) {
  auto found = checks.levels.find(std::string(rule));
  if (found == checks.levels.end()) found = checks.levels.find(std::string(without_family(rule)));
  if (found == checks.levels.end()) return std::nullopt;
  return found->second;
}

std::optional<RuleLevel> level_of(const Finding& finding, std::string_view edition,
                                  const Settings& settings) {
  if (const auto checks = settings.edition_checks.find(std::string(edition));
      checks != settings.edition_checks.end()) {
    if (const auto level = level_in(checks->second, finding.rule)) return level;
  }
  return level_in(settings.checks, finding.rule);
}

Severity severity_of(RuleLevel level) {
  if (level == RuleLevel::error) return Severity::error;
  return level == RuleLevel::warning ? Severity::warning : Severity::advice;
}

/// Applies settings and allowances to one finding; false where nobody wants it.
bool settle(Finding& finding, const SettledText* text, const Settings& settings) {
  if (stays_error(finding)) return true;
  std::string_view edition = finding.edition;
  if (edition.empty() && text != nullptr) edition = edition_name(text->edition);
  if (const auto level = level_of(finding, edition, settings)) {
    if (*level == RuleLevel::off) return false;
    finding.severity = severity_of(*level);
  }
  return text == nullptr || !text->allowances.allow(finding);
}

/// The rules of all families that are called `name`, where it is written without one.
std::vector<std::string> namesakes(std::string_view name) {
  std::vector<std::string> found;
  for (const Rule& rule : all_rules()) {
    if (without_family(rule.name) == name) found.emplace_back(rule.name);
  }
  return found;
}

std::string hint_for(std::string_view name, const std::vector<std::string>& same) {
  if (!same.empty()) return "Write " + in_words(same, " or ") + ".";
  const bool has_family = name.find('/') != std::string_view::npos;
  std::vector<std::string> known;
  for (const Rule& rule : all_rules()) known.emplace_back(has_family ? rule.name : without_family(rule.name));
  const std::string near = did_you_mean(name, known);
  return near.empty() ? "A finding names its rule at its end, in square brackets." : near;
}

void check_name(const std::string& name, const Location& where, Findings& findings) {
  if (rule_named(name) != nullptr) return;
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
    check_name(name, place == settings.places.end() ? Location{settings.file, {1, 1}, {1, 1}} : place->second,
               findings);
  }
}

}  // namespace

bool stays_error(const Finding& finding) {
  if (finding.severity != Severity::error) return false;
  if (finding.rule.starts_with("input/") || finding.rule.starts_with("markup/")) return true;
  constexpr std::array<std::string_view, 3> safety_rules = {"link/unsafe-address", "picture/unsafe-svg",
                                                            "theme/no-head"};
  return std::find(safety_rules.begin(), safety_rules.end(), finding.rule) != safety_rules.end();
}

Findings settled(Findings findings, const Toolkit& toolkit) {
  const std::unordered_map<std::string_view, SettledText> texts = settled_texts(toolkit);
  std::erase_if(findings, [&](Finding& finding) {
    const auto text = texts.find(finding.where.file);
    return !settle(finding, text == texts.end() ? nullptr : &text->second, toolkit.settings);
  });
  return findings;
}

Findings unknown_rules(const Document& document) {
  Findings findings;
  for (const auto& [rule, reason] : document.front.allow) {
    check_name(rule, place_of(document.front, "allow", document.file), findings);
  }
  for (const Allowance& allowance : document.allowances) {
    for (const std::string& rule : allowance.rules) check_name(rule, allowance.where, findings);
  }
  return findings;
}

Findings unknown_rules(const Settings& settings) {
  Findings findings;
  check_names(settings.checks, "checks.rules", settings, findings);
  for (const auto& [edition, checks] : settings.edition_checks) {
    check_names(checks, "checks." + edition + ".rules", settings, findings);
  }
  return findings;
}

}  // namespace alongside
