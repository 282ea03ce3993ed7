// Findings as GitHub's workflow commands, which show them beside the changed lines.
#pragma once

#include <string>

#include "foundation/finding.h"

namespace alongside {

/// One command a finding (`::error`, `::warning` or `::notice`) in their order, and at the end what they come
/// to, as words. `folder` is the way from the top of the repository to the toolkit: "my-toolkit/", or empty.
std::string report_github(const Findings& findings, const std::string& folder);

}  // namespace alongside
