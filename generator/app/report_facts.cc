#include "app/report_facts.h"

#include <algorithm>
#include <utility>

#include "app/links.h"
#include "app/measures.h"
#include "app/rule_list.h"
#include "web/link_words.h"

namespace alongside {
namespace {

/// What the ledger knows of the links of the toolkit.
OutsideLinks outside_links(const Options& options, const LoadedBrands& loaded) {
  std::size_t damaged = 0;
  std::vector<LinkStanding> standings = standings_by_ledger(links_of(loaded, options.drafts), ledger_in(options.folder, damaged),
                                                            link_settings(loaded.first().toolkit), options.today);
  settle_links(standings, loaded, false);
  OutsideLinks outside;
  for (const LinkStanding& standing : standings) {
    if (!standing.link.address) continue;
    ++outside.addresses;
    if (standing.checked) ++outside.asked;
    outside.last = std::max(outside.last, standing.checked);
    if (!standing.told) continue;
    const LinkWords words = link_words(standing);
    outside.told.push_back({standing.link.url, *standing.told, words.matter, words.next, told_uses(standing.link).size()});
  }
  const auto is_worse = [](const OutsideLink& one, const OutsideLink& other) { return one.severity > other.severity; };
  std::stable_sort(outside.told.begin(), outside.told.end(), is_worse);
  return outside;
}

}  // namespace

ReportInput report_input(const Options& options, const LoadedBrands& loaded, const LoadedToolkit& brand, const Findings& findings,
                         const RunFindings& run) {
  ReportInput input{brand.toolkit, brand.views, findings};
  input.rules = rule_list();
  input.steps = brand.steps;
  input.allowances = run.allowances;
  input.in_baseline = run.baseline.older.size();
  input.today = options.today;
  input.version = ALONGSIDE_VERSION;
  input.outside = outside_links(options, loaded);
  ToolkitMeasures measures = toolkit_measures(brand, jobs_of(options));
  input.measures = std::move(measures.texts);
  input.plain_long_words = std::move(measures.plain_long_words);
  input.easy_long_words = std::move(measures.easy_long_words);
  return input;
}

}  // namespace alongside
