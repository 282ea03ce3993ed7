// --baseline and --write-baseline: the findings that a team has from before, in a file beside its toolkit.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "app/load.h"
#include "app/options.h"
#include "foundation/finding.h"

namespace alongside {

/// What a run's findings come to against the baseline.
struct BaselineRun {
  Findings fresh;
  Findings older;
  std::string file;        // as it is typed and shown; empty where there is no baseline
  std::size_t mended = 0;  // of a full run: findings that the baseline names and that are gone
};

/// The baseline that `options` name, or content/records/baseline.jsonl where there is one. With --write-baseline it is written first, from
/// `findings`. Those for which `stands` says so are new in every run. Throws FileProblem where the file cannot be used.
BaselineRun hold_against_baseline(const Options& options, const LoadedBrands& loaded, Findings findings,
                                  const std::function<bool(const Finding&)>& stands);

/// "12 older findings are in the baseline, content/records/baseline.jsonl."; empty where there are none.
std::string older_sentence(const BaselineRun& run);

/// Throws FileProblem where --write-baseline would keep findings of a part only, or would replace a file that is no baseline.
void check_baseline_options(const Options& options);

/// Whether the run looks at everything that the toolkit builds, so that what is not found is not there. It may still give the findings of one
/// file only.
bool looks_at_all(const Options& options);

}  // namespace alongside
