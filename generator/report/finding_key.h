// What a finding is known by from one run to the next, also where the lines above it have moved.
#pragma once

#include <string>
#include <vector>

#include "foundation/finding.h"
#include "report/source_lines.h"

namespace alongside {

/// A key for each of `findings`, in their order: 32 hex digits over its rule, file, edition, language, theme
/// and the words that it points at (where it points at none, its message without numbers), then `-1`, `-2`
/// for those that have all of that in common.
std::vector<std::string> finding_keys(const Findings& findings, const SourceLines& lines);

}  // namespace alongside
