// What is wrong with the texts of all brands. A text that brands share is looked at once.
#pragma once

#include "app/load.h"
#include "foundation/date.h"
#include "foundation/finding.h"

namespace alongside {

/// Checks every text, shared text and slot of `loaded` by itself and against the one that it is made from, on up to `jobs` threads, and
/// fills LoadedToolkit::steps. With several brands each finding names those that it holds for.
Findings check_texts(LoadedBrands& loaded, Date today, unsigned jobs);

}  // namespace alongside
