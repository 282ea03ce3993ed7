// Findings and facts about texts for other programs.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "foundation/finding.h"
#include "language/text_measures.h"
#include "model/allowance_use.h"
#include "model/in_step.h"

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

/// A text that is made from another one, and how it stands to that.
struct DerivedText {
  const Document* document = nullptr;
  const TextStep* step = nullptr;
};

/// What the baseline knew of a run; `file` is empty where there is none.
struct BaselineFacts {
  std::string file;
  std::size_t older = 0;
  std::size_t mended = 0;
};

struct JsonReport {
  const Findings& findings;
  std::vector<TextFacts> texts;
  std::vector<DerivedText> steps;
  const std::vector<AllowanceUse>& allowances;
  BaselineFacts baseline;
  std::string version;  // of this program
};

/// One object: the tool, all findings in their order, the texts, how derived texts stand to their sources with every change since, what the
/// team allows and why, what the baseline knew, and the counts. What is not known is null, and so is a score that a text is too short
/// for or in a language that the formulas were not made for.
std::string report_json(const JsonReport& report);

}  // namespace alongside
