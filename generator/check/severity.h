// How strictly a team takes each rule: `checks:` in toolkit.yaml.
#pragma once

#include <optional>
#include <string_view>

#include "foundation/finding.h"
#include "model/edition.h"
#include "model/settings.h"

namespace alongside {

/// Whether a finding stays an error whatever settings and allowances say: every error of the families `input`
/// (the file could not be read as it stands) and `markup` (its words would be lost), and what could harm a
/// reader: script and outside addresses in a theme, in a template, in a drawing or in a link.
bool stays_error(const Finding& finding);

/// What `settings` say of `rule` in `edition`, written with or without its family: for that edition before all. Nothing where they are
/// silent.
std::optional<RuleLevel> level_of(const Settings& settings, std::string_view rule, std::string_view edition);

/// The severity of a rule that came with rule set `since`, where the toolkit was written for `pinned` (`checks.version`; 0 for the newest):
/// a newer rule gives advice at most, so that a new version of the program fails no build and still shows what it found.
Severity under_pin(Severity severity, int since, int pinned);

/// Gives `finding`, on a text of `edition`, the severity that `settings` want, and says whether anybody wants it. Large print shows plain
/// texts: where it takes the rule more strictly than the plain edition does, the finding is large print's.
bool weigh(Finding& finding, Edition edition, const Settings& settings);

}  // namespace alongside
