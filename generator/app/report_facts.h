// What the report for a team says, gathered from the parts of the program that know it.
#pragma once

#include "app/load.h"
#include "app/options.h"
#include "report/report_input.h"

namespace alongside {

/// Everything that the report of `loaded` is made from. Points into `loaded` and `findings`, which are
/// settled.
ReportInput report_input(const Options& options, const LoadedToolkit& loaded, const Findings& findings);

}  // namespace alongside
