// The small words of English that hold sentences together, and what each can be.
#pragma once

#include <cstdint>
#include <string_view>

namespace alongside {

/// The word_flag bits of `small_letters` as a small word ("is", "not", "which", "Thursday"); 0 for other
/// words.
std::uint32_t function_word_flags(std::string_view small_letters);

/// The word_flag bits participle and stative of `small_letters`: "made", "sent", "asked"; "based", "tired".
std::uint32_t participle_flags(std::string_view small_letters);

}  // namespace alongside
