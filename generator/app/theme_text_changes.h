// Which texts a theme adds, replaces and leaves out.
#pragma once

#include <vector>

#include "app/load.h"
#include "report/theme_changes.h"

namespace alongside {

/// The texts that readers of `brand` get otherwise than those of `plain`, by the address of their pages.
std::vector<ChangedText> text_changes(const LoadedToolkit& plain, const LoadedToolkit& brand);

}  // namespace alongside
