// The table of rules as reports take it.
#pragma once

#include "report/rule_facts.h"

namespace alongside {

/// Every rule, in the order of the table.
RuleList rule_list();

}  // namespace alongside
