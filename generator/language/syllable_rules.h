// The rules of English spelling that tell how many syllables a word has.
#pragma once

#include <string_view>

namespace alongside {

/// The syllables of a word of small letters without hyphen or apostrophe, at least 1.
int syllables_by_rules(std::string_view small_letters);

}  // namespace alongside
