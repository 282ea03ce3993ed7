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

/// The message, then the hint as a sentence of its own.
inline std::string hinted(const Finding& finding) {
  if (finding.hint.empty()) return finding.message;
  return finding.message + (ends_sentence(finding.message) ? " " : ". ") + finding.hint;
}

}  // namespace alongside
