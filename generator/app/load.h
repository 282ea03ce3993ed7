// The first half of every command: a toolkit read, parsed, assembled and checked, for one brand or for many. With publish.h the only
// place that knows all stages.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/brand_names.h"
#include "app/console.h"
#include "app/options.h"
#include "assemble/assemble.h"
#include "check/in_step.h"
#include "check/wording_tools.h"
#include "model/source_files.h"
#include "model/toolkit.h"
#include "model/view.h"

namespace alongside {

/// Everything known of a toolkit under one theme; the parts point into each other, so it stays where it is. Documents and word lists are
/// shared with the other brands of the run.
struct LoadedToolkit {
  std::string theme;    // the chosen one's name
  std::string prefix;   // of its addresses below the site's root: "westshire/"; empty where it is built alone
  SourceFiles sources;  // the bytes of texts are in `documents`
  Documents documents;
  Toolkit toolkit;
  std::shared_ptr<const WordingTools> wording;      // what words are held against, with the names of all brands of the run
  std::shared_ptr<const WordingTools> own_wording;  // the same with the names of this brand alone
  std::vector<View> views;                      // each language and edition
  std::vector<TextStep> steps;                  // as Toolkit::texts: whether each is in step with its source
};

/// All brands of a run: one, or with --all-themes one for each theme.
struct LoadedBrands {
  std::vector<std::unique_ptr<LoadedToolkit>> brands;  // at least one
  bool are_many = false;  // --all-themes: each has a folder of its own in the site, and findings name theirs
  std::unique_ptr<LoadedToolkit> unbranded;  // with several brands: the toolkit under base, without its pages, for the page above them
  BrandNames names_of_some;  // names that not all brands give
  Findings findings;      // of all stages and brands, in no order, as the rules weigh them

  const LoadedToolkit& first() const { return *brands.front(); }

  /// The names of the themes.
  std::vector<std::string> names() const;
};

/// Loads the toolkit in the folder that the options name, for each brand that they ask for. Content mistakes are in the findings; throws
/// FileProblem where there is no such folder, no toolkit in it, or no theme.
LoadedBrands load_brands(const Options& options, const Console& console);

/// The same unchecked, for commands that only ask what the toolkit holds: no findings, no word lists.
LoadedBrands load_unchecked(const Options& options, const Console& console);

/// The same as load_brands for one brand, where its findings are not needed.
std::unique_ptr<LoadedToolkit> load_toolkit(const Options& options, const Console& console);

/// The toolkit that files come to that were read already, or were never on disk; not checked.
std::unique_ptr<LoadedToolkit> put_together(SourceFiles sources, const Options& options);

/// How many threads the options ask for.
unsigned jobs_of(const Options& options);

}  // namespace alongside
