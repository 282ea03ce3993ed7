#include "check/rule_families.h"

namespace alongside {

std::span<const Rule> kind_rules() { return {}; }

}  // namespace alongside
