// What was found, rule by rule.
#include <algorithm>
#include <map>
#include <set>

#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"

namespace alongside {
namespace {

struct RuleCount {
  Severity severity = Severity::advice;  // the worst that was found
  std::size_t findings = 0;
  std::set<std::string_view> files;
};

using CountsByRule = std::map<std::string_view, RuleCount>;

CountsByRule counts_by_rule(const Findings& findings) {
  CountsByRule counts;
  for (const Finding& finding : findings) {
    RuleCount& count = counts[finding.rule];
    count.severity = std::max(count.severity, finding.severity);
    ++count.findings;
    count.files.insert(finding.where.file);
  }
  return counts;
}

std::string_view finds(const RuleList& rules, std::string_view name) {
  for (const RuleFacts& rule : rules) {
    if (rule.name == name) return rule.finds;
  }
  return {};
}

Html counts_table(const ReportInput& input) {
  const CountsByRule counts = counts_by_rule(input.findings);
  std::vector<CountsByRule::const_iterator> order;
  std::size_t most = 0;
  for (auto each = counts.begin(); each != counts.end(); ++each) {
    order.push_back(each);
    most = std::max(most, each->second.findings);
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& one, const auto& other) {
    return std::pair(one->second.severity, one->second.findings) >
           std::pair(other->second.severity, other->second.findings);
  });
  Table rules{"Findings by rule", {{"What was found"}, {"How serious"}, {"Findings"}, {"Files", true}}};
  for (const auto& each : order) {
    const auto& [name, count] = *each;
    rules.rows.push_back(
        {words(finds(input.rules, name)) + verbatim(" ") + element("span", {{"class", "file"}}, code(name)),
         severity_mark(count.severity), charted(count.findings, most), number(count.files.size())});
  }
  return table(rules);
}

}  // namespace

Html rules_section(const ReportInput& input) {
  Html content;
  if (input.findings.empty()) {
    content = paragraph("The program found nothing.");
  } else {
    content = element("p", words("An error breaks something for readers, or breaks the law or a promise. A warning is something that "
                                 "a standard advises against. Advice is worth a look, no more. To read why a rule exists, type ") +
                               code("alongside explain") + words(" and its name."));
    content += counts_table(input);
  }
  if (input.in_baseline > 0) {
    content += paragraph(counted(input.in_baseline, "older finding is", "older findings are") +
                         " recorded in the team’s baseline and not counted here.");
  }
  return content;
}

}  // namespace alongside
