// Files that hold only the level-2 sections that they change: each put together with the text that it changes.
#pragma once

#include "model/section_file.h"

namespace alongside {

/// The text that `file.own` makes of `below`: each section takes the place of the one with the same id, else the same words, in its
/// heading; all other sections and settings follow `below`, and settings that `own` gives go before. Every place in it is that of the
/// file that the words stand in. A section that `below` lacks is put after the one above it, else at the end, with a finding; so is one
/// that stands twice. Fills `file.replaced`.
Document put_together(SectionFile& file, const Document& below);

}  // namespace alongside
