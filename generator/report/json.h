// Findings and facts about texts for other programs.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "foundation/finding.h"
#include "language/text_measures.h"

namespace alongside {

/// What is known about one text of the toolkit.
struct TextFacts {
  std::string file;
  std::string language;
  std::string edition;      // "plain" or "easy-read"
  std::string kind;         // "case-study"
  std::size_t words = 0;
  TextMeasures measures;
  std::string fingerprint;  // "w1-…"
};

/// One object: the tool with `version` (of this program), all `findings` in their order, the `texts` and the counts. What is not
/// known is null, and so is a score that a text is too short for or in a language that the formulas were not made for.
std::string report_json(const Findings& findings, const std::vector<TextFacts>& texts, const std::string& version);

}  // namespace alongside
