// The rules on wording that several editions share, one function each. Only check/ includes it; wording.h is the way in.
#pragma once

#include "check/wording.h"

namespace alongside {

/// Sentences of more words than the edition's limit.
void check_long_sentences(const Wording& wording, Findings& findings);

}  // namespace alongside
