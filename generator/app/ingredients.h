// Settings of every layer, read into what assembling needs.
#pragma once

#include <string>

#include "assemble/assemble.h"
#include "foundation/finding.h"
#include "model/source_files.h"

namespace alongside {

/// What the settings files of `sources` say; mistakes go to `findings`. `folder_name` is the title of a toolkit without one.
Ingredients read_ingredients(const SourceFiles& sources, const std::string& folder_name, Findings& findings);

}  // namespace alongside
