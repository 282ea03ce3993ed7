// Whether an easy-read text says what a hard word means. Only easy_hard_words.cc uses it.
#pragma once

#include <cstdint>
#include <span>

#include "check/wording.h"

namespace alongside {

/// A sentence of running text and the block that it stands in.
struct PlacedSentence {
  const WordingBlock* block = nullptr;
  const Sentence* sentence = nullptr;

  bool holds(std::uint32_t word) const { return word >= sentence->first_word && word < sentence->end_word(); }
};

/// A word or phrase that readers may not know.
struct HardWord {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  const WordListEntry* entry =
      nullptr;  // of the list of hard words; null for a word that is only bold or long
  bool is_bold = false;
};

enum class Explanation : std::uint8_t {
  none,
  in_passing,  // in the middle of the sentence in which the word stands
  clear,       // in the next sentence, or in a sentence that says nothing else
};

/// How `word` of sentence `at` is explained. `patience` is how many sentences may follow before its own: one
/// for each hard word of the sentence; items of the same list do not count.
Explanation explanation_of(std::span<const PlacedSentence> sentences, std::size_t at, const HardWord& word,
                           std::size_t patience);

}  // namespace alongside
