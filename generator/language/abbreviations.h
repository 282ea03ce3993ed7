// Letters that stand for words, and where a text says what they stand for.
#pragma once

#include <cstdint>
#include <string_view>

#include "language/vocabulary.h"
#include "language/words.h"

namespace alongside {

/// Whether `word` looks like letters that stand for words: "NHS", "GPs", "A&E", "COVID-19", "ICB's",
/// "DHSC-led" no.
bool is_acronym(std::string_view word);

/// "ICB" of "ICBs" and "ICB's": what a team would list.
std::string_view acronym_itself(std::string_view word);

/// Whether the words beside word `at` say what it stands for: "integrated care board (ICB)", "ICB (integrated
/// care board)".
bool is_explained_here(std::string_view block, const Words& words, std::uint32_t at);

}  // namespace alongside
