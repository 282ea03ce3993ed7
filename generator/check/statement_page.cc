// A page of the user's in the place of the accessibility statement. In other languages than English nothing fixes its words.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "check/statement.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "model/fingerprint.h"

namespace alongside {
namespace {

/// Headings of the model statement of Commission Implementing Decision (EU) 2018/1523, as GOV.UK has them.
constexpr std::array<std::string_view, 5> headings = {"Compliance status", "Non-accessible content", "Feedback and contact information",
                                                      "Enforcement procedure", "Preparation of this accessibility statement"};

/// What each of its fixed sentences holds, whatever is filled in.
constexpr std::array<std::string_view, 4> sentences = {
    "The content listed below is non-accessible for the following reason",
    "This accessibility statement applies to",
    "compliant with the Web Content Accessibility Guidelines version 2.2 AA standard",
    "This statement was prepared on",
};

bool has_heading(const Document& document, std::string_view wanted) {
  return std::any_of(document.headings.begin(), document.headings.end(), [&](const Heading& heading) {
    return lower_case(one_spaced(document.words(heading.words))) == lower_case(wanted);
  });
}

}  // namespace

Findings check_statement_page(const Toolkit& toolkit, const Document& document) {
  Findings findings;
  if (!toolkit.settings.language.starts_with("en")) return findings;
  const std::string words = lower_case(one_spaced(visible_words(document)));
  const Location where = place_of(document.front, "title", document.file);
  for (const std::string_view heading : headings) {
    // Where all is accessible, there is nothing to list.
    const bool may_lack = heading == headings[1] && words.find("fully compliant") != std::string::npos;
    if (may_lack || has_heading(document, heading)) continue;
    findings.push_back(error_at(where, "statement/missing-heading",
                                "The accessibility statement lacks the heading “" + std::string(heading) + "”, which the law fixes.",
                                "Write ## " + std::string(heading) + " and that part below it."));
  }
  for (const std::string_view sentence : sentences) {
    const bool may_lack = sentence == sentences[0] && words.find("fully compliant") != std::string::npos;
    if (may_lack || words.find(lower_case(sentence)) != std::string::npos) continue;
    findings.push_back(error_at(where, "statement/missing-sentence",
                                "The accessibility statement lacks the sentence with “" + std::string(sentence) + "”, which the law fixes.",
                                "Write that sentence in these words, with your own part filled in."));
  }
  return findings;
}

}  // namespace alongside
