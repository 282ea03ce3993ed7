// The pictures of a site, each read once before pages are made: how large it is, and whether a drawing is
// safe.
#pragma once

#include "foundation/finding.h"
#include "model/source_files.h"
#include "model/toolkit.h"

namespace alongside {

/// Fills in `width`, `height` and `smallest_text` of every picture among `toolkit.files` and gives the findings of pictures
/// that no browser shows and of drawings that are cleaned on their way into the site, in the order of the
/// files, whatever `jobs` is. A file that
/// cannot be read throws FileProblem.
Findings survey_pictures(const SourceFiles& sources, Toolkit& toolkit, unsigned jobs);

}  // namespace alongside
