// {{names}} in texts, titles, summaries, link targets and attributes: each must be known and have a value.
#pragma once

#include "assemble/assembly.h"

namespace alongside {

/// Adds a finding for every {{name}} of every document and of the glossary that is unknown or that nobody has
/// filled.
void check_holes(Assembly& assembly);

}  // namespace alongside
