// What a team has to know of the toolkit that theirs adapts: what it may not change, and what it cannot mend.
#pragma once

#include "foundation/finding.h"
#include "model/toolkit.h"

namespace alongside {

/// `findings` with those in files of an upstream toolkit as its adapters can use them: a warning at most, marked as not theirs, with what
/// they can do instead of changing a file that the next update brings back.
Findings handed_over(Findings findings, const Toolkit& toolkit);

/// Warnings about upstream toolkits whose licence forbids changes or is not said, and about a site that does not say who adapts them.
Findings check_upstreams(const Toolkit& toolkit);

}  // namespace alongside
