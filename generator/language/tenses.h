// Verbs that look back from a time that is past or only thought of: "had met", "would have met". Readers have to hold two times at once.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/sentences.h"
#include "language/vocabulary.h"
#include "language/words.h"

namespace alongside {

/// "had never met", "could have asked": the whole verb, to its participle.
struct FarTense {
  std::uint32_t first_word = 0;
  std::uint32_t word_count = 0;
};

/// Adds the verbs of `sentence` that stand in such a tense to `out`. Silent where "had" may be a verb of its own: "had lunch", "had to ask",
/// "had written answers".
void far_tenses_of(std::string_view block, const Words& words, const Facts& facts, const Sentence& sentence, std::vector<FarTense>& out);

}  // namespace alongside
