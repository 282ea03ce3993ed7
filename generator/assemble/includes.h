// Text that stands in several pages: includes from content/shared/ and a theme's slots.
#pragma once

#include "assemble/assembly.h"

namespace alongside {

/// Adds findings for includes of files that are not there, includes that go round in a circle, and slots of a
/// theme that no page has. Needs Toolkit::shared and slots.
void check_includes(Assembly& assembly);

}  // namespace alongside
