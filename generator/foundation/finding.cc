#include "foundation/finding.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace alongside {
namespace {

auto order_of(const Finding& finding) {
  return std::tie(finding.where.file, finding.where.from, finding.rule, finding.message, finding.edition,
                  finding.language, finding.theme);
}

/// `findings` in the order of `order_of`; each is moved once, because a finding is seven strings wide.
Findings in_order(Findings findings) {
  std::vector<Finding*> sorted;
  sorted.reserve(findings.size());
  for (Finding& finding : findings) sorted.push_back(&finding);
  std::stable_sort(sorted.begin(), sorted.end(), [](const Finding* a, const Finding* b) { return order_of(*a) < order_of(*b); });
  Findings result;
  result.reserve(findings.size());
  for (Finding* finding : sorted) result.push_back(std::move(*finding));
  return result;
}

}  // namespace

const char* severity_name(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::advice: return "advice";
  }
  return "error";
}

Finding error_at(Location where, std::string rule, std::string message, std::string hint) {
  return {Severity::error, std::move(where), std::move(rule), std::move(message), std::move(hint), {}, {}, {}};
}

Finding warning_at(Location where, std::string rule, std::string message, std::string hint) {
  return {Severity::warning, std::move(where), std::move(rule), std::move(message), std::move(hint), {}, {}, {}};
}

Finding advice_at(Location where, std::string rule, std::string message, std::string hint) {
  return {Severity::advice, std::move(where), std::move(rule), std::move(message), std::move(hint), {}, {}, {}};
}

void sort_findings(Findings& findings) {
  const auto comes_first = [](const Finding& a, const Finding& b) { return order_of(a) < order_of(b); };
  if (!std::is_sorted(findings.begin(), findings.end(), comes_first)) findings = in_order(std::move(findings));
  auto same = [](const Finding& a, const Finding& b) { return order_of(a) == order_of(b); };
  findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
}

void append(Findings& findings, Findings more) {
  findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace alongside
