// Names of rules that a team wrote, in settings or in allowances, and that nobody knows.
#pragma once

#include "foundation/finding.h"
#include "model/document.h"
#include "model/settings.h"

namespace alongside {

/// Warnings for rules that allowances of `document` name but nobody knows, with "did you mean".
Findings unknown_rules(const Document& document);

/// Warnings for rules that `settings` name but nobody knows, with "did you mean", and for a `checks.version` that no version of this
/// program has.
Findings unknown_rules(const Settings& settings);

}  // namespace alongside
