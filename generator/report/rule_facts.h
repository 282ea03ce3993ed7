// What reports say of a rule beside its findings. The table of rules lies with the checks, which reports do
// not know: app/ hands it on.
#pragma once

#include <string_view>
#include <vector>

#include "foundation/finding.h"

namespace alongside {

struct RuleFacts {
  std::string_view name;  // "link/missing-page"
  Severity severity = Severity::error;
  std::string_view finds;   // what it looks for, one sentence
  std::string_view why;     // why that matters
  std::string_view source;  // the standard that it comes from
  std::string_view wrong;   // an example, as it would be typed
  std::string_view right;
  std::string_view hint;  // what to do
};

/// In the order in which they are listed.
using RuleList = std::vector<RuleFacts>;

}  // namespace alongside
