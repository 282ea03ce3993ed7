#include "app/rule_list.h"

#include "check/rules.h"

namespace alongside {

RuleList rule_list() {
  RuleList list;
  for (const Rule& rule : all_rules()) {
    list.push_back(
        {rule.name, rule.severity, rule.finds, rule.why, rule.source, rule.wrong, rule.right, rule.hint});
  }
  return list;
}

}  // namespace alongside
