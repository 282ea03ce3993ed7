// What a theme changes: a toolkit loaded with it, held against the same toolkit without it.
#pragma once

#include "app/load.h"
#include "report/theme_changes.h"

namespace alongside {

/// What `brand` shows otherwise than `plain` does, both loaded from the same folder.
ThemeChanges theme_changes(const LoadedToolkit& plain, const LoadedToolkit& brand);

}  // namespace alongside
