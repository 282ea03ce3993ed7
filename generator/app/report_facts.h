// What the report for a team says, gathered from the parts of the program that know it.
#pragma once

#include "app/load.h"
#include "app/options.h"
#include "app/settle.h"
#include "report/report_input.h"

namespace alongside {

/// Everything that the report of `loaded` is made from. Points into `loaded` and `run`.
ReportInput report_input(const Options& options, const LoadedToolkit& loaded, const RunFindings& run);

}  // namespace alongside
