// A finding's message and its hint as one text, for formats that have room for one only.
#pragma once

#include <string>
#include <string_view>

#include "foundation/finding.h"

namespace alongside {

/// Whether `text` ends as a sentence does: with a full stop, an exclamation or a question mark, also inside quotation marks or brackets.
inline bool ends_sentence(std::string_view text) {
  for (const std::string_view close : {"”", "’", "\"", ")"}) {
    if (text.ends_with(close)) text.remove_suffix(close.size());
  }
  return !text.empty() && std::string_view(".!?").find(text.back()) != std::string_view::npos;
}

/// Said of what stands in a file of the toolkit that the team adapts.
inline constexpr std::string_view not_yours_sentence = "Not yours to change.";

/// What there is to do about a finding; empty where nothing was said.
inline std::string advice_of(const Finding& finding) {
  if (!finding.not_yours) return finding.hint;
  return std::string(not_yours_sentence) + (finding.hint.empty() ? "" : ' ' + finding.hint);
}

/// The message, then what there is to do as sentences of their own.
inline std::string hinted(const Finding& finding) {
  const std::string advice = advice_of(finding);
  if (advice.empty()) return finding.message;
  return finding.message + (ends_sentence(finding.message) ? " " : ". ") + advice;
}

}  // namespace alongside
