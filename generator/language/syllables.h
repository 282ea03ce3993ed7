// How many syllables an English word has: a few rules, and a short list of British and health words that
// break them.
#pragma once

#include <string_view>

namespace alongside {

/// The syllables of `word`, at least 1. Parts with a hyphen are counted each; letters that are named one by
/// one ("NHS") count one each, W three. Right for about 97 of 100 running words.
int syllables_of(std::string_view word);

/// The syllables of a number read aloud: "12" 1, "2024" 5, "0.5" 4, "50%" 4, "£300" 4. Digits of long numbers
/// count one each.
int syllables_of_number(std::string_view number);

}  // namespace alongside
