// One block cut and looked up: what every rule on wording works over.
#pragma once

#include <string_view>

#include "language/sentences.h"
#include "language/vocabulary.h"
#include "language/words.h"

namespace alongside {

/// The words of a block, what is known of each (same index), and its sentences. Kept from block to block, so
/// that nothing is allocated for a word.
struct Analysis {
  Words words;
  Facts facts;
  Sentences sentences;
};

/// Puts what `block` holds into `out`, whose old contents go.
void analyse(std::string_view block, WordMemo& memo, Analysis& out);

}  // namespace alongside
