// The first half of every command: a toolkit read, parsed, assembled and checked. With publish.h the only place that knows all
// stages.
#pragma once

#include <memory>
#include <vector>

#include "app/console.h"
#include "app/options.h"
#include "assemble/assemble.h"
#include "check/wording_tools.h"
#include "check/in_step.h"
#include "model/source_files.h"
#include "model/toolkit.h"
#include "model/view.h"

namespace alongside {

/// Everything known of a toolkit; the parts point into each other, so it stays where it is.
struct LoadedToolkit {
  SourceFiles sources;
  Documents documents;
  Toolkit toolkit;
  std::unique_ptr<WordingTools> wording;  // what words are held against
  std::vector<View> views;  // each language and edition
  std::vector<TextStep> steps;  // as Toolkit::texts: whether each is in step with its source
  Findings findings;        // of all stages, as the settings weigh them, sorted
};

/// Loads the toolkit in the folder that the options name. Content mistakes are in the findings; throws FileProblem where there
/// is no such folder or no toolkit in it.
std::unique_ptr<LoadedToolkit> load_toolkit(const Options& options, const Console& console);

/// The same for files that were read already, or were never on disk.
std::unique_ptr<LoadedToolkit> load_sources(SourceFiles sources, const Options& options, const Console& console);

/// How many threads the options ask for.
unsigned jobs_of(const Options& options);

}  // namespace alongside
