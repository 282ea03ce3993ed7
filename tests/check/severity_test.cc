#include "check/severity.h"

#include <algorithm>

#include "catch.h"
#include "check/rules.h"

using namespace alongside;

namespace {

/// What becomes of a warning of link/vague-words on a text of `edition`, and for which edition it is said.
std::string weighed(const Settings& settings, Edition edition = Edition::plain) {
  Finding finding = warning_at({"a.md", {1, 1}, {1, 2}}, "link/vague-words", "A message.", "");
  if (!weigh(finding, edition, settings)) return "gone";
  return severity_name(finding.severity) + (finding.edition.empty() ? std::string() : " in " + finding.edition);
}

}  // namespace

TEST_CASE("A team can raise and lower a rule in every edition") {
  Settings settings;
  settings.checks.levels["vague-words"] = RuleLevel::advice;
  settings.edition_checks["easy-read"].levels["link/vague-words"] = RuleLevel::error;
  CHECK(weighed(settings) == "advice");
  CHECK(weighed(settings, Edition::easy_read) == "error");
  settings.edition_checks["plain"].levels["vague-words"] = RuleLevel::off;
  CHECK(weighed(settings) == "gone");
}

TEST_CASE("Large print shows the plain text: where it is stricter, the finding is large print's") {
  Settings settings;
  settings.edition_checks["large-print"].levels["vague-words"] = RuleLevel::error;
  CHECK(weighed(settings) == "error in large-print");
  CHECK(weighed(settings, Edition::easy_read) == "warning");
  settings.edition_checks["plain"].levels["vague-words"] = RuleLevel::off;
  CHECK(weighed(settings) == "error in large-print");
  settings.edition_checks["large-print"].levels["vague-words"] = RuleLevel::advice;
  settings.edition_checks["plain"].levels["vague-words"] = RuleLevel::warning;
  CHECK(weighed(settings) == "warning");
  settings.edition_checks["large-print"].levels["vague-words"] = RuleLevel::error;
  settings.editions = {Edition::plain};
  CHECK(weighed(settings) == "warning");
}

TEST_CASE("A rule that is newer than the toolkit's rule set gives advice, and fails nothing") {
  CHECK(under_pin(Severity::error, 3, 2) == Severity::advice);
  CHECK(under_pin(Severity::advice, 3, 2) == Severity::advice);
  CHECK(under_pin(Severity::error, 2, 2) == Severity::error);
  CHECK(under_pin(Severity::warning, 3, 0) == Severity::warning);
}

TEST_CASE("Every rule came with a rule set that there is, and one came with the newest") {
  int newest = 0;
  for (const Rule& rule : all_rules()) {
    INFO(rule.name);
    CHECK(rule.since >= 1);
    CHECK(rule.since <= newest_rule_set);
    newest = std::max(newest, rule.since);
  }
  CHECK(newest == newest_rule_set);
}
