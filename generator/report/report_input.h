// What the report for a team is made from: a toolkit as it was loaded, its findings, and what other parts of
// the program know of it and app/ hands on.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "foundation/date.h"
#include "foundation/finding.h"
#include "language/text_measures.h"
#include "model/allowance_use.h"
#include "model/in_step.h"
#include "model/toolkit.h"
#include "model/view.h"
#include "report/rule_facts.h"

namespace alongside {

struct ReportInput {
  const Toolkit& toolkit;
  const std::vector<View>& views;  // each language and edition, the toolkit's language and plain first
  const Findings& findings;        // settled, sorted
  RuleList rules = {};
  std::vector<TextMeasures> measures = {};                 // by TextIndex
  WordCounts plain_long_words = {}, easy_long_words = {};  // of all English texts
  std::vector<TextStep> steps = {};  // as Toolkit::texts
  std::vector<AllowanceUse> allowances = {};  // by file and line
  std::size_t in_baseline = 0;  // findings that are known from before and left out
  Date today = {};
  std::string version = {};  // of this program
};

}  // namespace alongside
