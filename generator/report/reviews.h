// When texts are to be read again.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "report/report_input.h"

namespace alongside {

struct ReviewDue {
  TextIndex text = no_index;
  Date due;
};

/// One stretch of the time line: "Overdue", "May 2026", "Later".
struct ReviewStretch {
  std::string name;
  std::size_t texts = 0;
};

struct ReviewPlan {
  std::vector<ReviewDue> due;  // the earliest first
  std::size_t overdue = 0;
  std::size_t soon = 0;                  // within the next three months (92 days)
  std::size_t undated = 0;               // pages that say no date
  std::vector<ReviewStretch> time_line;  // overdue, this month and the eleven after it, later
};

/// The plan as of ReportInput::today; withdrawn pages and drafts are never due.
ReviewPlan review_plan(const ReportInput& input);

/// "May 2026".
std::string month_and_year(Date date);

}  // namespace alongside
