// What the report for a team is made from: a toolkit as it was loaded, its findings, and what other parts of
// the program know of it and app/ hands on.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "foundation/date.h"
#include "foundation/finding.h"
#include "language/text_measures.h"
#include "model/toolkit.h"
#include "model/view.h"
#include "report/rule_facts.h"

namespace alongside {

/// One place where a text's source has changed; either part may be empty.
struct ReportedChange {
  std::string before;  // a few words that did not change
  std::string removed;
  std::string added;
};

enum class StepState : std::uint8_t { in_step, behind, never_matched };

/// How a derived text stands to the text that it is made from.
struct TextStepFacts {
  TextIndex text = no_index;
  std::string source_file;
  StepState state = StepState::never_matched;
  Date matched;  // where somebody did
  std::string matched_by;
  bool knows_changes = false;  // the source's words from then are known
  std::vector<ReportedChange> changes;
};

/// A finding that the team said is right as it is, and why.
struct AllowanceFacts {
  std::string file;
  int line = 0;  // 0: for the whole page
  std::string rule;
  std::string reason;
  bool is_used = true;
};

struct ReportInput {
  const Toolkit& toolkit;
  const std::vector<View>& views;  // each language and edition, the toolkit's language and plain first
  const Findings& findings;        // settled, sorted
  RuleList rules = {};
  std::vector<TextMeasures> measures = {};                 // by TextIndex
  WordCounts plain_long_words = {}, easy_long_words = {};  // of all English texts
  std::vector<TextStepFacts> steps = {};                   // of derived texts
  std::vector<AllowanceFacts> allowances = {};
  std::size_t in_baseline = 0;  // findings that are known from before and left out
  Date today = {};
  std::string version = {};  // of this program
};

}  // namespace alongside
