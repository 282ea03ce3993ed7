// The proof of a brand: what its colours, sizes and styles do to readers, before anything is rendered.
#pragma once

#include "foundation/finding.h"
#include "model/source_files.h"
#include "model/toolkit.h"

namespace alongside {

/// Everything wrong with the chain of themes of `toolkit`, whose style sheets are in `sources`, in the editions that are built.
Findings check_theme(const SourceFiles& sources, const Toolkit& toolkit);

}  // namespace alongside
