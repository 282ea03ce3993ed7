// What all findings of a run come to: one sentence, and whether the run counts as failed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "foundation/finding.h"

namespace alongside {

struct FindingCounts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t advice = 0;
};

/// How many findings there are of each severity.
FindingCounts counts_of(const Findings& findings);

/// "1 error, 2 warnings and 3 pieces of advice in 4 files."; "No problems found." where there are none.
std::string summary_sentence(const Findings& findings);

/// Whether a finding is as severe as `fail_on` or more; never where that is nothing (`--fail-on never`).
bool fails(const Findings& findings, std::optional<Severity> fail_on);

}  // namespace alongside
