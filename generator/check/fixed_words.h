// Whether templates can say all that they say in each language of the toolkit. Only check/ includes it.
#pragma once

#include "foundation/finding.h"
#include "model/toolkit.h"

namespace alongside {

/// Words that a language lacks, words of a team's files that no template asks for, and {signs} that the program would not fill.
Findings check_fixed_words(const Toolkit& toolkit);

}  // namespace alongside
