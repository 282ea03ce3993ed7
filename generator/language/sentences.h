// Cuts the words of one block into sentences. A sentence never goes past the end of its block.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/words.h"

namespace alongside {

/// Whose abbreviations and capitals are known. `neutral` ends sentences at the full stops of all scripts.
enum class SentenceRules : std::uint8_t { english, neutral };

/// The rules for a language tag: English for "en" and "en-…".
SentenceRules sentence_rules_for(std::string_view language_tag);

/// One sentence: its bytes with its end mark and closing quotation marks, and its words.
struct Sentence {
  std::uint32_t at = 0;
  std::uint32_t length = 0;
  std::uint32_t first_word = 0;
  std::uint32_t word_count = 0;

  std::uint32_t end() const { return at + length; }
  std::uint32_t end_word() const { return first_word + word_count; }
};

using Sentences = std::vector<Sentence>;

/// Puts the sentences of `block` into `out`, whose old ones go; `words` are those of words_of(). A block
/// without words has none.
void sentences_of(std::string_view block, const Words& words, SentenceRules rules, Sentences& out);

/// As above, as a new vector: for tests and for texts that are looked at once.
Sentences sentences_of(std::string_view block, SentenceRules rules = SentenceRules::english);

/// The bytes of `sentence` in `block`.
inline std::string_view text_of(std::string_view block, const Sentence& sentence) {
  return block.substr(sentence.at, sentence.length);
}

}  // namespace alongside
