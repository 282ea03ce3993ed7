// Reads a theme, themes/<name>/theme.yaml.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/theme.h"
#include "parse/fields.h"

namespace alongside {

struct ThemeResult {
  Theme theme;
  Findings findings;
};

/// The theme in `bytes`, which stand in `file`; the folder's name is the theme's. Colours are named as they are written
/// ("link"), sizes as their CSS property ("font-body", "size-body", "corner", "space").
ThemeResult parse_theme(std::string_view bytes, const std::string& file);

/// All keys of theme.yaml, for the reference page.
const std::vector<FieldInfo>& theme_fields();

}  // namespace alongside
