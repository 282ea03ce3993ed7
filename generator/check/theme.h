// The parts of the proof of a brand. Only check/ includes it; check_theme.h is the way in.
#pragma once

#include "foundation/finding.h"
#include "model/source_files.h"
#include "model/toolkit.h"

namespace alongside {

/// Errors for colours that cannot be told apart where they meet, in any edition that is built, on light and dark screens; one for
/// each colour that has to change, with the nearest that passes.
Findings check_contrast(const Toolkit& toolkit);

/// Advice where large print stands on pure white.
Findings check_ground(const Toolkit& toolkit);

/// What is wrong with the logo, what lacks a licence, and whose contacts stand on the pages of somebody else.
Findings check_identity(const Toolkit& toolkit);

/// What is wrong with sizes, fonts, line heights and line lengths.
Findings check_sizes(const Toolkit& toolkit);

/// Styles of the themes' own style sheets that an edition does not allow: italics, capitals, justified lines, split words.
Findings check_styles(const SourceFiles& sources, const Toolkit& toolkit);

/// Warnings for names of colours and sizes that no style sheet uses, with "did you mean".
Findings check_token_names(const Toolkit& toolkit);

}  // namespace alongside
