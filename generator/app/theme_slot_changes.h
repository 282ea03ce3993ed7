// Which slots a theme fills, where, and what would stand there without it.
#pragma once

#include <vector>

#include "app/load.h"
#include "report/theme_changes.h"

namespace alongside {

/// The slots whose words readers of `brand` get otherwise than those of `plain`, by name; none that no page opens.
std::vector<ChangedSlot> slot_changes(const LoadedToolkit& plain, const LoadedToolkit& brand);

}  // namespace alongside
