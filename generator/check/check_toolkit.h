// What can only be said of all texts and the settings together. What assembling found already
// (Toolkit::findings: addresses, links) is not said again.
#pragma once

#include <vector>

#include "foundation/date.h"
#include "foundation/finding.h"
#include "model/allowance_use.h"
#include "model/toolkit.h"

namespace alongside {

/// Two pages of one language and edition with the same title, fixed words that a language lacks, no way to
/// say that something is wrong, rules in settings that nobody knows, and what the accessibility statement
/// lacks. Call it once a theme chain.
Findings check_toolkit(const Toolkit& toolkit, Date today);

/// An error where the accessibility statement claims "fully" while `all`, the settled findings of the run,
/// holds errors that are barriers, or `allowances` let failures of its standard pass; else nothing.
Findings check_claim(const Toolkit& toolkit, const Findings& all, const std::vector<AllowanceUse>& allowances);

}  // namespace alongside
