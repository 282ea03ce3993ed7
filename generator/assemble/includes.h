// Text that stands in several pages: includes from content/shared/.
#pragma once

#include "assemble/assembly.h"

namespace alongside {

/// Adds findings for includes of files that are not there, and includes that go round in a circle. Needs Toolkit::shared.
void check_includes(Assembly& assembly);

}  // namespace alongside
