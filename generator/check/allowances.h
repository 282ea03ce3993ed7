// How strictly a team takes each rule (`checks:` in toolkit.yaml) and which single findings it allows, with
// its reason
// (`allow:` at the top of a page, `<!-- allow rule: reason -->` above a block).
#pragma once

#include <string_view>

#include "foundation/finding.h"
#include "model/document.h"
#include "model/toolkit.h"

namespace alongside {

/// Whether a finding stays an error whatever settings and allowances say: every error of the families `input`
/// (the file could not be read as it stands) and `markup` (its words would be lost), and what could harm a
/// reader: script and outside addresses in a theme, in a template, in a drawing or in a link.
bool stays_error(const Finding& finding);

/// All findings of a run as the team wants them: the severity that settings give to their rule (for one
/// edition before all, each written with or without its family), without those that are off or allowed. A
/// page's allowance is known by the finding's file, a block's by file and line.
Findings settled(Findings findings, const Toolkit& toolkit);

/// Warnings for rules that allowances of `document` name but nobody knows, with "did you mean".
Findings unknown_rules(const Document& document);

/// Warnings for rules that `settings` name but nobody knows, with "did you mean".
Findings unknown_rules(const Settings& settings);

}  // namespace alongside
