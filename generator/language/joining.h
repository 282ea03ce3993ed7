// Words that join one part of a sentence to the next: each brings another idea.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/sentences.h"
#include "language/vocabulary.h"
#include "language/words.h"

namespace alongside {

/// Adds the places (indexes into `words`) of the words of `sentence` that join clauses to `out`: because, if,
/// when, which, but …; and, or, so, that only where what follows looks like a clause of its own. "you and
/// staff", "that plan" and "so far" are none. A guess, made so that it rather misses one than finds one that
/// is not there.
void joining_words_of(std::string_view block, const Words& words, const Facts& facts,
                      const Sentence& sentence, std::vector<std::uint32_t>& out);

}  // namespace alongside
