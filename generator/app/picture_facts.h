// What only a picture's bytes can tell: its size, and whether a drawing holds script.
#pragma once

#include <string>

#include "foundation/finding.h"
#include "model/toolkit.h"

namespace alongside {

/// Looks into every picture that the site will hold, fills in sizes, and gives what is wrong with drawings. `folder` is the
/// toolkit's, for the names of files in findings.
Findings look_into_pictures(Toolkit& toolkit, const std::string& folder, unsigned jobs);

}  // namespace alongside
