// The table of the rules on wording of easy read alone.
#include "check/wording.h"

namespace alongside {

std::span<const WordingRule> easy_read_wording_rules() { return {}; }

}  // namespace alongside
