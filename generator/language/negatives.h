// Words that turn a sentence round: two in one sentence are hard to follow.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/sentences.h"
#include "language/vocabulary.h"
#include "language/words.h"

namespace alongside {

/// Adds the places (indexes into `words`) of the negatives of `sentence` to `out`. "not only", "no matter",
/// the answers "No," and "Yes or no", and "No. 5" are none.
void negatives_of(std::string_view block, const Words& words, const Facts& facts, const Sentence& sentence,
                  std::vector<std::uint32_t>& out);

}  // namespace alongside
