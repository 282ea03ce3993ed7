// Which pages need work most, by what was found in them.
#pragma once

#include <vector>

#include "report/report_input.h"
#include "report/summary.h"

namespace alongside {

/// A page with all findings of all its texts, or a file that belongs to no page: settings, a theme.
struct PageInNeed {
  PageIndex page = no_index;
  std::string file;  // where there is no page; empty for findings of no file
  FindingCounts counts;
  std::vector<const Finding*> findings;  // most severe first, else in their order
};

/// Every page and file with a finding: most errors first, then most warnings, then most advice, then by name.
std::vector<PageInNeed> pages_in_need(const ReportInput& input);

}  // namespace alongside
