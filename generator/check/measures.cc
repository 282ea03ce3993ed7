#include "check/measures.h"

#include "check/wording.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

constexpr std::uint8_t syllables_of_long_words = 3;

/// The words of a block that count, cut into sentences anew.
struct CountedWords {
  Words words;
  Facts facts;
  Sentences sentences;
};

CountedWords counted_part(const WordingBlock& block) {
  CountedWords part;
  for (const Sentence& sentence : block.analysis.sentences) {
    const auto first = static_cast<std::uint32_t>(part.words.size());
    for (std::uint32_t i = sentence.first_word; i < sentence.end_word(); ++i) {
      if ((block.marks[i] & word_mark::silent) != 0) continue;
      part.words.push_back(block.analysis.words[i]);
      part.facts.push_back(block.analysis.facts[i]);
    }
    const auto count = static_cast<std::uint32_t>(part.words.size()) - first;
    if (count > 0) part.sentences.push_back({sentence.at, sentence.length, first, count});
  }
  return part;
}

void add_long_words(const WordingBlock& block, const CountedWords& part, WordCounts& long_words) {
  for (std::size_t i = 0; i < part.words.size(); ++i) {
    const bool is_long =
        part.words[i].kind == WordKind::word && part.facts[i].syllables >= syllables_of_long_words;
    if (!is_long) continue;
    const std::string word(text_of(block.text, part.words[i]));
    // Letters that are named one by one stay as they are known.
    ++long_words[part.facts[i].is(word_flag::all_capitals) ? word : lower_case(word)];
  }
}

void add_block(const WordingBlock& block, TextMeasures& measures, WordCounts* long_words) {
  if (!is_running_text(block)) return;
  const auto all = static_cast<std::uint32_t>(block.analysis.words.size());
  if (block.prose->is_silent) {
    measures.words_left_out += all;
    return;
  }
  const CountedWords part = counted_part(block);
  measures.counts += counts_of(block.text, part.words, part.facts, part.sentences);
  measures.words_left_out += all - static_cast<std::uint32_t>(part.words.size());
  for (const Sentence& sentence : part.sentences)
    ++measures.sentences_by_length[sentence_length_class(sentence.word_count)];
  if (long_words != nullptr) add_long_words(block, part, *long_words);
}

}  // namespace

TextMeasures measures_of(const Document& document, Edition edition, std::string_view language,
                         WordingDesk& desk, WordCounts* long_words) {
  TextMeasures measures;
  measures.is_english = is_english(desk.tools(), language);
  desk.lay_out(document, edition, measures.is_english, true);
  for (const WordingBlock& block : desk.blocks()) add_block(block, measures, long_words);
  return measures;
}

}  // namespace alongside
