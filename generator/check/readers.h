// Whether the people whom a text is for had their say: readers of an easy-read text, a speaker of a translation's language.
#pragma once

#include "foundation/finding.h"
#include "model/view.h"

namespace alongside {

/// Warnings where nobody checked `text` or words have changed since, and for a translation that does not say who made it. `view` is the
/// one that shows it to its readers. Nothing about plain pages in the toolkit's own language, drafts and withdrawn pages.
Findings check_readers(const View& view, TextIndex text);

}  // namespace alongside
