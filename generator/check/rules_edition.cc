#include "check/rule_families.h"

namespace alongside {

std::span<const Rule> edition_rules() { return {}; }

}  // namespace alongside
