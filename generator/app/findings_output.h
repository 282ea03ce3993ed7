// Findings of a run, given out as the options say.
#pragma once

#include <string>

#include "app/console.h"
#include "app/load.h"
#include "app/options.h"
#include "app/settle.h"

namespace alongside {

/// Prints the findings of `run` in the format of the options to standard output, or writes them to the file that --findings names; and says
/// what the baseline has to do with them.
void give_findings(const Options& options, Console& console, const LoadedBrands& loaded, const RunFindings& run);

/// The way from where the program was started to the toolkit in `folder`, with a slash at its end; empty where it lies elsewhere.
std::string way_to(const std::string& folder);

/// The exit code that `findings` make.
int exit_for(const Options& options, const Findings& findings);

}  // namespace alongside
