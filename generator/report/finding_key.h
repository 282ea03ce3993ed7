// What a finding is known by from one run to the next, also where the lines above it have moved.
#pragma once

#include <string>
#include <vector>

#include "foundation/finding.h"
#include "report/source_lines.h"

namespace alongside {

/// A key for each of `findings`, in their order: 32 hex digits over its rule, file, edition, language
/// and the words that it points at (where it points at none, its message without numbers), then `-1`, `-2`
/// for those that have all of that in common.
std::vector<std::string> finding_keys(const Findings& findings, const SourceLines& lines);

/// 16 hex digits over what `finding` points at: the words, as many lines as they go over and however those are broken, else its message
/// without numbers; and over the edition and language that it holds for. The same wherever in whatever file they stand, and for however many
/// themes of a run it is told.
std::string words_key(const Finding& finding, const SourceLines& lines);

}  // namespace alongside
