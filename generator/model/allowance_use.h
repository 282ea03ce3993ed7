// What a team allowed, and what came of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "foundation/finding.h"

namespace alongside {

/// One rule that a text allows.
struct AllowanceUse {
  std::string rule;  // in full; as it was written where no rule has that name
  std::string reason;
  Location where;
  bool is_whole_page = false;
  std::size_t findings = 0;           // that it let pass
  std::uint32_t text = 0xFFFFFFFF;    // a TextIndex; none for shared text and slots
};

}  // namespace alongside
