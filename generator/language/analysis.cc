#include "language/analysis.h"

namespace alongside {

void analyse(std::string_view block, WordMemo& memo, Analysis& out) {
  words_of(block, out.words);
  facts_of(block, out.words, memo, out.facts);
  sentences_of(block, out.words, memo.english() ? SentenceRules::english : SentenceRules::neutral,
               out.sentences);
}

}  // namespace alongside
