// What earlier runs learnt of the links to other websites, as app/ hands it to the report.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "foundation/date.h"
#include "foundation/finding.h"

namespace alongside {

/// An address that somebody has to look at.
struct OutsideLink {
  std::string url;
  Severity severity = Severity::warning;
  std::string matter;  // what is the matter, without a full stop
  std::string next;    // what to do, as sentences
  std::size_t places = 0;
};

struct OutsideLinks {
  std::size_t asked = 0;           // addresses that were ever asked
  std::size_t addresses = 0;       // all of them
  Date last;                       // when one was asked last
  std::vector<OutsideLink> told;   // the worst first
};

}  // namespace alongside
