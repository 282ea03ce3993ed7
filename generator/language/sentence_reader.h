// The words of one sentence, and what is asked of them by guesses at how it is built. Only language/ includes it.
#pragma once

#include <cstdint>
#include <string_view>

#include "language/characters.h"
#include "language/sentences.h"
#include "language/word_facts.h"
#include "language/words.h"

namespace alongside {

/// Reads words by their number in the block. Outside the sentence there is no word, and the answer is no.
struct SentenceReader {
  std::string_view block;
  const Words& words;
  const Facts& facts;
  const Sentence& sentence;

  /// Whether word `i` is of the sentence.
  bool has(std::uint32_t i) const { return i >= sentence.first_word && i < sentence.end_word(); }
  /// Whether word `i` has any of `flags`, bits of word_flag.
  bool is(std::uint32_t i, std::uint32_t flags) const { return has(i) && facts[i].is(flags); }
  /// The letters of word `i`.
  std::string_view letters(std::uint32_t i) const { return has(i) ? text_of(block, words[i]) : std::string_view(); }
  /// Whether word `i` is `small`, in any capitals.
  bool same(std::uint32_t i, std::string_view small) const { return has(i) && same_word(letters(i), small); }
  /// Whether nothing but a space stands between word `i` and the next.
  bool goes_on(std::uint32_t i) const { return has(i + 1) && words[i + 1].at - words[i].end() == 1; }
};

}  // namespace alongside
