// All findings of a run as they are given out, and which of them keep a site from being written.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "app/baseline.h"
#include "app/load.h"
#include "check/allowances.h"

namespace alongside {

/// What a run found: what it prints and fails on, and what it counts only.
struct RunFindings {
  Findings findings;     // weighed by settings and allowances, without what the baseline knows; sorted, each once
  BaselineRun baseline;  // its `fresh` has moved to `findings`
  std::vector<AllowanceUse> allowances;
};

/// Whether errors that keep a site from being written stand although the baseline knows them.
enum class Blocking { stands, may_be_older };

/// The findings of loading and `of_pages`, those of templates and of probe pages, weighed. What those that are allowed keep from readers is
/// told to the toolkits, whose accessibility statements say it. Throws FileProblem where the baseline cannot be used.
RunFindings run_findings(const Options& options, LoadedBrands& loaded, Findings of_pages, Blocking blocking);

/// Whether an error says that the site would be broken or unsafe: one of the families input, markup, structure, link, kind, theme
/// and picture.
bool blocks_writing(const Finding& finding);

/// The addresses, below the site's root, of pages of `brand` that a blocking finding speaks of, in every language and edition.
std::unordered_set<std::string> blocked_addresses(const LoadedToolkit& brand, const Findings& findings);

}  // namespace alongside
