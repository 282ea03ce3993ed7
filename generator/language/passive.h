// Guesses where a sentence says what was done but not who did it. A guess: about three of four are right.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/sentences.h"
#include "language/vocabulary.h"
#include "language/words.h"

namespace alongside {

/// "was then sent", "will be kept": the whole verb, to its participle.
struct PassiveGuess {
  std::uint32_t first_word = 0;
  std::uint32_t word_count = 0;
};

/// Adds the passives of `sentence` to `out`. Silent on how things are ("is based", "was exhausted"), on how
/// they should be
/// ("should be shared"), and on what people choose ("can be used"), unless the doer follows with "by".
void passives_of(std::string_view block, const Words& words, const Facts& facts, const Sentence& sentence,
                 std::vector<PassiveGuess>& out);

}  // namespace alongside
