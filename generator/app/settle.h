// All findings of a run as they are given out, and which of them keep a site from being written.
#pragma once

#include <string>
#include <unordered_set>

#include "app/load.h"
#include "render/site.h"

namespace alongside {

/// The findings of loading, of templates and of probe pages, weighed by settings and allowances, sorted, each once.
Findings settled_findings(const LoadedToolkit& loaded, const Site& site, Findings of_probes);

/// Whether an error says that the site would be broken or unsafe: one of the families input, markup, structure, link, kind, theme
/// and picture.
bool blocks_writing(const Finding& finding);

/// The addresses, below the site's root, of pages that a blocking finding speaks of, in every language and edition.
std::unordered_set<std::string> blocked_addresses(const LoadedToolkit& loaded, const Findings& findings);

}  // namespace alongside
