// How links to other websites stand, for people and for other programs: each address once.
#pragma once

#include <string>
#include <vector>

#include "web/standing.h"

namespace alongside {

struct LinkReport {
  std::vector<LinkStanding> standings;
  std::string version = {};  // of this program
};

/// For each address that is told: what is the matter, where it is used, and what to do next; the worst first. At the end how
/// all stand. Colours (ECMA-48) only with `colour`, and never as the only sign.
std::string link_report_text(const LinkReport& report, bool colour);

/// One object with every address in its order.
std::string link_report_json(const LinkReport& report);

/// "12 addresses in 20 places: 9 are right, 1 is broken, 2 were not asked."
std::string link_summary(const std::vector<LinkStanding>& standings);

}  // namespace alongside
