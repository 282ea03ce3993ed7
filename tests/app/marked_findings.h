// The findings on a toolkit of tests/cases as `alongside check` gives them, each with the words that it
// marks.
#pragma once

#include <string>
#include <vector>

#include "foundation/finding.h"

namespace alongside {

struct MarkedFinding {
  Finding finding;
  std::string words;  // of its first line only, cut after 60 code points; no tabs
};

/// What `alongside check` says about the toolkit `tests/cases/NAME` on 22 November 2026.
std::vector<MarkedFinding> marked_findings(const std::string& name);

/// "content/index.md:3:1 warning plain/lead-in: the words", to say which finding a test is unhappy with.
std::string described(const MarkedFinding& marked);

}  // namespace alongside
