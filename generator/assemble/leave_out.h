// What themes leave out with `withdraw`: whole pages, or single texts of a page.
#pragma once

#include "assemble/assembly.h"

namespace alongside {

/// Marks the pages that the themes leave out, and takes out the single texts, as if nobody had written them. What stands in a layer above
/// the theme stays. A name that nothing has is a finding. Must come straight after the pages are made.
void leave_out(Assembly& assembly);

}  // namespace alongside
