// What the report for a team says, gathered from the parts of the program that know it.
#pragma once

#include "app/load.h"
#include "app/options.h"
#include "app/settle.h"
#include "report/report_input.h"

namespace alongside {

/// Everything that the report on `brand`, one of those of `loaded`, is made from. `findings` are its own; `run` is told of where it counts;
/// links to other websites are those of all brands. Points into what it is given.
ReportInput report_input(const Options& options, const LoadedBrands& loaded, const LoadedToolkit& brand, const Findings& findings,
                         const RunFindings& run);

}  // namespace alongside
