// Where a theme names a font's file, for findings.
#pragma once

#include "foundation/finding.h"
#include "model/theme.h"

namespace alongside {

/// The place of the file's own name in theme.yaml; of the list of files where the font names none, else the first line.
Location place_of_font(const Theme& theme, const FontFile& font);

}  // namespace alongside
