#include "check/severity.h"

#include <algorithm>
#include <array>
#include <string>

#include "check/built_editions.h"
#include "check/rules.h"

namespace alongside {
namespace {

std::optional<RuleLevel> level_in(const CheckSettings& checks, std::string_view rule) {
  if (checks.levels.empty()) return std::nullopt;
  auto found = checks.levels.find(std::string(rule));
  if (found == checks.levels.end()) found = checks.levels.find(std::string(name_in_family(rule)));
  if (found == checks.levels.end()) return std::nullopt;
  return found->second;
}

std::optional<RuleLevel> level_for_edition(const Settings& settings, std::string_view rule, std::string_view edition) {
  const auto checks = settings.edition_checks.find(std::string(edition));
  return checks == settings.edition_checks.end() ? std::nullopt : level_in(checks->second, rule);
}

RuleLevel level_named(Severity severity) {
  if (severity == Severity::error) return RuleLevel::error;
  return severity == Severity::warning ? RuleLevel::warning : RuleLevel::advice;
}

Severity severity_of(RuleLevel level) {
  if (level == RuleLevel::error) return Severity::error;
  return level == RuleLevel::warning ? Severity::warning : Severity::advice;
}

RuleLevel level_without_settings(const Finding& finding, int pinned) {
  if (pinned == 0 || pinned >= newest_rule_set) return level_named(finding.severity);
  const Rule* rule = rule_named(finding.rule);
  return level_named(rule == nullptr ? finding.severity : under_pin(finding.severity, rule->since, pinned));
}

/// What large print alone says of a finding that names no edition.
std::optional<RuleLevel> level_in_large_print(const Finding& finding, Edition edition, const Settings& settings) {
  if (edition != Edition::plain || !finding.edition.empty() || !is_built(settings, Edition::large_print)) return std::nullopt;
  return level_for_edition(settings, finding.rule, edition_name(Edition::large_print));
}

}  // namespace

bool stays_error(const Finding& finding) {
  if (finding.severity != Severity::error) return false;
  if (finding.rule.starts_with("input/") || finding.rule.starts_with("markup/")) return true;
  constexpr std::array<std::string_view, 8> safety_rules = {
      "link/unsafe-address", "picture/unsafe-svg", "picture/outside",       "theme/no-head",
      "theme/script",        "theme/on-attribute", "theme/outside-address", "theme/embedded"};
  return std::find(safety_rules.begin(), safety_rules.end(), finding.rule) != safety_rules.end();
}

std::optional<RuleLevel> level_of(const Settings& settings, std::string_view rule, std::string_view edition) {
  const std::optional<RuleLevel> own = level_for_edition(settings, rule, edition);
  return own ? own : level_in(settings.checks, rule);
}

Severity under_pin(Severity severity, int since, int pinned) {
  const bool is_newer = pinned != 0 && since > pinned;
  return is_newer ? std::min(severity, Severity::advice) : severity;
}

bool weigh(Finding& finding, Edition edition, const Settings& settings) {
  if (stays_error(finding)) return true;
  const std::string_view shown_in = finding.edition.empty() ? edition_name(edition) : std::string_view(finding.edition);
  RuleLevel level = level_of(settings, finding.rule, shown_in).value_or(level_without_settings(finding, settings.checks_version));
  if (const auto large = level_in_large_print(finding, edition, settings); large && *large > level) {
    level = *large;
    finding.edition = edition_name(Edition::large_print);
  }
  if (level == RuleLevel::off) return false;
  finding.severity = severity_of(level);
  return true;
}

}  // namespace alongside
