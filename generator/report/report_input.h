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
#include "report/outside_links.h"
#include "report/rule_facts.h"

namespace alongside {

/// The lowest contrast of words in one edition, on light and dark screens.
struct LowestContrast {
  Edition edition = Edition::plain;
  double ratio = 0;   // to 1
  double needed = 0;
};

/// What is told of one brand beside the others.
struct BrandFacts {
  std::string theme;
  std::string organisation;     // empty where nobody named it
  std::size_t pages = 0;        // in the toolkit's language, in the standard format
  std::size_t added = 0;        // texts of the theme's own
  std::size_t replaced = 0;     // texts of the theme in the place of the toolkit's
  std::size_t withdrawn = 0;    // pages that the theme leaves out
  std::size_t behind = 0;       // texts whose source has changed
  std::size_t errors = 0, warnings = 0;
  bool has_contact = false;     // readers are told whom to ask
  std::string statement;        // what the accessibility statement says: "partially"; empty where it says nothing
  std::vector<LowestContrast> contrast;
};

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
  std::vector<BrandFacts> brands = {};  // with several brands: each, to compare
  std::string brand = {};               // with several brands: the theme that all else is about
  OutsideLinks outside = {};
  Date today = {};
  std::string version = {};  // of this program
};

}  // namespace alongside
