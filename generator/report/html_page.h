// The report for a team: one page that a comms team can open, print and take into a meeting.
#pragma once

#include <string>
#include <string_view>

#include "report/report_input.h"

namespace alongside {

/// What every report holds near its beginning, so that one can be told from other files.
inline constexpr std::string_view report_sign = "<meta name=\"generator\" content=\"Alongside report\">";

/// The whole page: no script, nothing from elsewhere, one style that its own security policy names by its
/// hash. The same input gives the same bytes; lists are cut where they would get too long to read, and say
/// how much more there is.
std::string report_page(const ReportInput& input);

}  // namespace alongside
