// The sections of the menu and the order of their pages.
#pragma once

#include "assemble/assembly.h"

namespace alongside {

/// Fills Toolkit::sections and home. A section that the settings name and that has no page is a finding, and
/// so are two pages with one title.
void make_sections(Assembly& assembly);

}  // namespace alongside
