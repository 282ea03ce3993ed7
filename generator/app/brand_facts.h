// What the report tells of each brand beside the others.
#pragma once

#include <vector>

#include "app/load.h"
#include "report/report_input.h"

namespace alongside {

/// The facts of every brand of `loaded`; `findings` are those of the run.
std::vector<BrandFacts> brand_facts(const LoadedBrands& loaded, const Findings& findings);

/// The brand that a report on several is about: the one that the settings name, else base, else the first.
const LoadedToolkit& main_brand(const LoadedBrands& loaded);

}  // namespace alongside
