// Colours that a style sheet writes itself, past the names of theme.yaml whose meetings are proved.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/style_sheet.h"
#include "foundation/finding.h"

namespace alongside {

struct FaintColour {
  const Declaration* declaration = nullptr;  // in the sheet
  Severity severity = Severity::warning;
  std::string_view rule;
  std::string message;
  std::string_view hint;
};

/// Colours of words that are too faint on the ground that the same rule gives them, in one of `editions`; and colours of words or
/// grounds without the other, which stay as they are where dark screens turn the page round. WCAG 2.2, 1.4.3, with failure F24.
std::vector<FaintColour> faint_colours(const std::vector<Declaration>& sheet, const std::vector<Edition>& editions);

}  // namespace alongside
