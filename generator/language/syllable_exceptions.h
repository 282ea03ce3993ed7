// Words whose syllables the rules would count wrong: British spellings, words of health and care, and very
// common words.
#pragma once

#include <string_view>

namespace alongside {

/// The syllables of `small_letters` where it is listed, as it is or with s at its end; else 0.
int listed_syllables(std::string_view small_letters);

}  // namespace alongside
