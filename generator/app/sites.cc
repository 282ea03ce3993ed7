#include "app/sites.h"

#include "app/brand_findings.h"
#include "app/probe.h"
#include "foundation/parallel.h"

namespace alongside {

BrandSites make_sites(const LoadedBrands& loaded, unsigned jobs) {
  BrandSites sites(loaded.brands.size());
  for_each_index(sites.size(), jobs, [&](std::size_t i) {
    const LoadedToolkit& brand = *loaded.brands[i];
    sites[i] = std::make_unique<const Site>(brand.sources, brand.toolkit, brand.views);
  });
  return sites;
}

Findings page_findings(const LoadedBrands& loaded, const BrandSites& sites, const Options& options) {
  Findings findings;
  for (std::size_t i = 0; i < sites.size(); ++i) {
    Findings own = probe_findings(*loaded.brands[i], *sites[i], options);
    append(own, sites[i]->findings());
    if (loaded.are_many) hold_only_for(own, loaded.brands[i]->theme);
    append(findings, std::move(own));
  }
  return findings;
}

}  // namespace alongside
