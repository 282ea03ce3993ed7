// Font files: whether they are what they say.
#pragma once

#include <string_view>

#include "foundation/finding.h"
#include "model/toolkit.h"

namespace alongside {

/// Whether `bytes` begin as a WOFF2, WOFF, TrueType or OpenType font does. Sources: WOFF File Format 2.0 and 1.0 (W3C), OpenType 1.9.1.
bool is_font(std::string_view bytes);

/// Errors for fonts of themes that no browser can read. A file that cannot be opened throws FileProblem.
Findings survey_fonts(const Toolkit& toolkit);

}  // namespace alongside
