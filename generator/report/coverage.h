// Which pages there are in which editions and languages.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "report/report_input.h"

namespace alongside {

enum class Coverage : std::uint8_t {
  there,
  behind,  // there, but its source has changed since they were held against each other
  draft,   // not shown to readers yet
  missing,
};

struct CoverageRow {
  PageIndex page = no_index;
  std::vector<Coverage> in_views;  // as ReportInput::views
};

/// The pages of one section; those at the root of the toolkit are one of their own.
struct CoverageSection {
  std::string title;
  std::string language;  // of the title
  std::vector<CoverageRow> rows;
  std::vector<std::size_t> there;  // how many pages readers of each view have, also where behind
};

/// All sections that have pages, in the order of the menu, the root's pages first; without pages that are
/// withdrawn or that the theme leaves out.
std::vector<CoverageSection> coverage_of(const ReportInput& input);

}  // namespace alongside
