#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "app/links.h"
#include "check/allowances.h"
#include "web/link_words.h"

namespace alongside {
namespace {

using Place = std::tuple<std::string, std::string, Position>;  // address, file, and where in it

/// A finding for each place of what is not as it should be.
Findings findings_of_places(const std::vector<LinkStanding>& standings) {
  Findings findings;
  for (const LinkStanding& standing : standings) {
    const std::optional<LinkRule> rule = rule_of(standing);
    if (!rule) continue;
    for (const LinkUse& use : standing.link.uses) {
      Finding finding;
      finding.severity = rule->severity;
      finding.where = use.where;
      finding.rule = rule->name;
      finding.message = standing.link.url;
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

/// What is left of them, and how much each weighs.
std::map<Place, Severity> weights_of_places(Findings findings, const LoadedBrands& loaded) {
  std::vector<const Toolkit*> toolkits;
  for (const auto& brand : loaded.brands) toolkits.push_back(&brand->toolkit);
  std::map<Place, Severity> weights;
  for (const Finding& finding : settle_run(std::move(findings), toolkits, false).findings) {
    weights.emplace(Place{finding.message, finding.where.file, finding.where.from}, finding.severity);
  }
  return weights;
}

}  // namespace

std::vector<WebLink> links_of(const LoadedBrands& loaded, bool drafts) {
  std::vector<const View*> views;
  for (const auto& brand : loaded.brands) views.push_back(&brand->views.front());
  return web_links(views, drafts);
}

void settle_links(std::vector<LinkStanding>& standings, const LoadedBrands& loaded, bool only_new_count) {
  const std::map<Place, Severity> weights = weights_of_places(findings_of_places(standings), loaded);
  for (LinkStanding& standing : standings) {
    if (!rule_of(standing)) continue;
    for (LinkUse& use : standing.link.uses) {
      const auto weight = weights.find({standing.link.url, use.where.file, use.where.from});
      use.is_allowed = weight == weights.end();
      if (!use.is_allowed) standing.told = std::max(standing.told.value_or(Severity::advice), weight->second);
    }
    const bool is_old = only_new_count && standing.was_known;
    if (is_old && standing.told) standing.told = std::min(*standing.told, Severity::warning);
  }
}

}  // namespace alongside
