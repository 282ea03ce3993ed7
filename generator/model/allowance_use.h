// What a team allowed, and what came of it.
#pragma once

#include <cstddef>
#include <string>

#include "foundation/finding.h"
#include "model/document.h"

namespace alongside {

/// One rule that a text allows.
struct AllowanceUse {
  std::string rule;  // in full; as it was written where no rule has that name
  std::string reason;
  Location where;
  bool is_whole_page = false;
  std::size_t findings = 0;           // that it let pass
  const Document* document = nullptr;  // of the page that allows it; null for shared text and slots
};

}  // namespace alongside
