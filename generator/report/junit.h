// Findings as test results: the XML that JUnit began and that build servers read.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "foundation/finding.h"

namespace alongside {

/// One test suite for each of `files` and for each other file that a finding names; in it a test for each
/// finding, which has failed where the finding is as severe as `fail_on` or more (never where that is
/// nothing), else has passed and says the finding as its output. A file with nothing to find is one test that
/// has passed. What XML cannot hold becomes U+FFFD.
std::string report_junit(const Findings& findings, const std::vector<std::string>& files,
                         std::optional<Severity> fail_on);

}  // namespace alongside
