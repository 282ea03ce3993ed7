// The sites of all brands of a run, ready to be rendered.
#pragma once

#include <memory>
#include <vector>

#include "app/load.h"
#include "render/site.h"

namespace alongside {

/// As LoadedBrands::brands.
using BrandSites = std::vector<std::unique_ptr<const Site>>;

/// The site of each brand; the brands must outlive them.
BrandSites make_sites(const LoadedBrands& loaded, unsigned jobs);

/// What is wrong with the templates of any brand, and what they do to probe pages. With several brands each finding names its own.
Findings page_findings(const LoadedBrands& loaded, const BrandSites& sites, const Options& options);

}  // namespace alongside
