// The regular forms of English words, so that a list holds each word once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/word_list.h"

namespace alongside {

/// `word` or phrase as listed, in small letters with straight apostrophes, and then its other regular forms.
std::vector<std::string> forms_of(std::string_view word, WordForms forms);

/// The words that `small_letters` could be a regular form of: "planning" gives "plann", "planne", "plan".
/// Itself is not among them.
std::vector<std::string> stems_of(std::string_view small_letters);

/// `word` in small letters with straight apostrophes and plain hyphens.
std::string folded(std::string_view word);

}  // namespace alongside
