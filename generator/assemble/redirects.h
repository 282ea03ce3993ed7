// Old addresses that lead to the pages that replaced them.
#pragma once

#include "assemble/assembly.h"

namespace alongside {

/// Fills Toolkit::redirects from `aliases`; an old address that a page, a made page or another alias has is a
/// finding.
void make_redirects(Assembly& assembly);

}  // namespace alongside
