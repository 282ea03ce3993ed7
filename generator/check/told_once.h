// One mistake is one finding: where two rules see the same slip at the same place, the one that says what to do stays.
#pragma once

#include "foundation/finding.h"

namespace alongside {

/// `findings` without those that another one at the same place says already; their order stays.
Findings told_once(Findings findings);

}  // namespace alongside
