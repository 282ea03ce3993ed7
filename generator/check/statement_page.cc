// A page of the user's in the place of the accessibility statement. In other languages than English nothing fixes its words.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "check/nodes.h"
#include "check/statement.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "language/word_forms.h"
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

/// The three reasons of the law, each with its heading; one that does not apply may be left out.
constexpr std::array<std::string_view, 3> reasons = {"Non-compliance with the accessibility regulations", "Disproportionate burden",
                                                     "Content that's not within the scope of the accessibility regulations"};

/// As headings are compared: however they were typed.
std::string plainly(std::string_view words) { return folded(one_spaced(words)); }

bool is_heading(const Document& document, const Heading& heading, std::string_view wanted) { return plainly(document.words(heading.words)) == plainly(wanted); }

bool is_reason(const Document& document, const Heading& heading) {
  return std::any_of(reasons.begin(), reasons.end(), [&](std::string_view reason) { return is_heading(document, heading, reason); });
}

/// The headings one level below the heading at `index`, in its part.
std::vector<const Heading*> headings_below(const Document& document, std::size_t index) {
  const std::vector<Heading>& all = document.headings;
  std::vector<const Heading*> below;
  for (std::size_t i = index + 1; i < all.size() && all[i].level > all[index].level; ++i) {
    if (all[i].level == all[index].level + 1) below.push_back(&all[i]);
  }
  return below;
}

Location place_of_heading(const Document& document, const Heading& heading) { return location_of(document, document.nodes[heading.node]); }

/// "### Non-compliance …, ### Disproportionate burden or ### Content …", with the signs of their level.
std::string listed_reasons(const std::string& signs) {
  std::vector<std::string> list;
  for (const std::string_view reason : reasons) list.push_back(signs + ' ' + std::string(reason));
  return in_words(list, " or ");
}

Finding without_reason(const Document& document, const Heading& content) {
  return warning_at(place_of_heading(document, content), "statement/reason", "What is not accessible stands under none of the three headings that the law has for the reasons.",
                    "Write the one that applies above each part: " + listed_reasons(std::string(content.level + 1u, '#')) + ".");
}

Finding unknown_reason(const Document& document, const Heading& heading) {
  const std::string words(one_spaced(document.words(heading.words)));
  return warning_at(place_of_heading(document, heading), "statement/reason",
                    "The heading " + quoted(words) + " stands where the law has its own three headings for the reasons.",
                    "Put it below the one that applies, one level down: " + std::string(heading.level + 1u, '#') + ' ' + words);
}

/// What is not accessible stands under the reason that the law has for it.
void check_reasons(const Document& document, std::size_t index, Findings& findings) {
  const std::vector<const Heading*> below = headings_below(document, index);
  const auto is_known = [&](const Heading* heading) { return is_reason(document, *heading); };
  if (std::none_of(below.begin(), below.end(), is_known)) {
    findings.push_back(without_reason(document, document.headings[index]));
    return;
  }
  for (const Heading* heading : below) {
    if (!is_known(heading)) findings.push_back(unknown_reason(document, *heading));
  }
}

bool has_heading(const Document& document, std::string_view wanted) {
  return std::any_of(document.headings.begin(), document.headings.end(), [&](const Heading& heading) { return is_heading(document, heading, wanted); });
}

}  // namespace

Findings check_statement_page(const Toolkit& toolkit, const Document& document) {
  Findings findings;
  if (!toolkit.settings.language.starts_with("en")) return findings;
  const std::string words = lower_case(one_spaced(visible_words(document)));
  // Where all is accessible, there is nothing to list.
  const bool lists_nothing = words.find("fully compliant") != std::string::npos;
  const Location where = place_of(document.front, "title", document.file);
  for (const std::string_view heading : headings) {
    const bool may_lack = heading == headings[1] && lists_nothing;
    if (may_lack || has_heading(document, heading)) continue;
    findings.push_back(error_at(where, "statement/missing-heading",
                                "The accessibility statement lacks the heading “" + std::string(heading) + "”, which the law fixes.",
                                "Write ## " + std::string(heading) + " and that part below it."));
  }
  for (const std::string_view sentence : sentences) {
    const bool may_lack = sentence == sentences[0] && lists_nothing;
    if (may_lack || words.find(lower_case(sentence)) != std::string::npos) continue;
    findings.push_back(error_at(where, "statement/missing-sentence",
                                "The accessibility statement lacks the sentence with “" + std::string(sentence) + "”, which the law fixes.",
                                "Write that sentence in these words, with your own part filled in."));
  }
  for (std::size_t i = 0; i < document.headings.size(); ++i) {
    if (!lists_nothing && is_heading(document, document.headings[i], headings[1])) check_reasons(document, i, findings);
  }
  return findings;
}

}  // namespace alongside
