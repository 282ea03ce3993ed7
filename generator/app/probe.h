// Probe pages: one fixed text that holds every block, made with the toolkit's own templates, to see what they do to readers.
#pragma once

#include "app/load.h"
#include "render/site.h"

namespace alongside {

/// What templates of the toolkit or its theme break, each once. Nothing where all templates are the built-in ones, which the
/// tests of this program hold in a browser, and where `site` found mistakes in them that come first.
Findings probe_findings(const LoadedToolkit& loaded, const Site& site, const Options& options);

}  // namespace alongside
