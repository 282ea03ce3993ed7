// Texts that nobody would write: cut UTF-8, signs in a heap, halves of numbers. Nothing may crash, and every
// word must belong to one sentence.
#include "catch.h"
#include "language/abbreviations.h"
#include "language/analysis.h"
#include "language/contractions.h"
#include "language/negatives.h"
#include "language/numbers.h"
#include "language/passive.h"
#include "language/readability.h"

using namespace alongside;

namespace {

/// Numbers that look like chance and are the same every time (Knuth's linear congruential generator).
struct Numbers {
  std::uint64_t state = 7;
  std::uint32_t below(std::uint32_t limit) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>(state >> 33) % limit;
  }
};

constexpr const char* pieces[] = {"£",
                                  "½",
                                  "(0",
                                  "+44 ",
                                  "5:3",
                                  "12 Aug",
                                  "(s)",
                                  "a.m.",
                                  ". . .",
                                  "\xE2\x80",
                                  "\xC2",
                                  "–",
                                  "’",
                                  "&",
                                  "@b.c",
                                  "www.",
                                  "1/2",
                                  "%",
                                  " p.m",
                                  "[...]",
                                  "?!",
                                  "…",
                                  "\xF0\x9F\x98\x80",
                                  "\xD8\xA7",
                                  "was ",
                                  "sent ",
                                  "not ",
                                  "The ",
                                  "no",
                                  "'s",
                                  "n't",
                                  "-",
                                  "NHS",
                                  " (",
                                  ")",
                                  "III",
                                  "\n",
                                  "999",
                                  ".",
                                  "co-",
                                  "0",
                                  "\xFF",
                                  "e.g",
                                  "st",
                                  "May ",
                                  "2018",
                                  "~"};

std::string heap_of_pieces(Numbers& numbers) {
  std::string text;
  for (std::uint32_t left = numbers.below(30); left > 0; --left)
    text += pieces[numbers.below(std::size(pieces))];
  return text;
}

/// Asks everything that rules ask of a word.
void ask_of_word(std::string_view text, const Words& words, std::uint32_t at) {
  const std::string_view word = text_of(text, words[at]);
  (void)is_explained_here(text, words, at);
  (void)contraction_of(word);
  (void)value_of(word);
  (void)is_decimal(word);
  (void)is_fraction(word);
  (void)has_ending_in_brackets(text, words[at]);
  if (words[at].kind == WordKind::time) (void)time_style(word);
  if (words[at].kind == WordKind::date) (void)date_style(word);
}

/// Whether the sentences of `analysis` hold its words, each once and in order, inside `text`.
bool holds_together(std::string_view text, const Analysis& analysis) {
  std::uint32_t next = 0;
  for (const Sentence& sentence : analysis.sentences) {
    if (sentence.first_word != next || sentence.word_count == 0 || sentence.end() > text.size()) return false;
    next = sentence.end_word();
  }
  return next == analysis.words.size() && analysis.facts.size() == analysis.words.size();
}

}  // namespace

TEST_CASE("Heaps of signs are cut without a crash, and their words keep to their sentences") {
  const Vocabulary vocabulary;
  Numbers numbers;
  std::size_t words = 0;
  for (const bool english : {true, false}) {
    WordMemo memo(vocabulary, english);
    Analysis analysis;
    for (int round = 0; round < 3000; ++round) {
      const std::string text = heap_of_pieces(numbers);
      analyse(text, memo, analysis);
      INFO(text);
      if (!holds_together(text, analysis)) FAIL("a word stands outside its sentence");
      std::vector<PassiveGuess> passives;
      std::vector<std::uint32_t> negatives;
      for (const Sentence& sentence : analysis.sentences) {
        passives_of(text, analysis.words, analysis.facts, sentence, passives);
        negatives_of(text, analysis.words, analysis.facts, sentence, negatives);
      }
      for (const std::uint32_t word : negatives) {
        if (word >= analysis.words.size()) FAIL("a negative stands behind the text");
      }
      for (std::uint32_t i = 0; i < analysis.words.size(); ++i) ask_of_word(text, analysis.words, i);
      if (counts_of(text, analysis.words, analysis.facts, analysis.sentences).words != analysis.words.size())
        FAIL("counts differ");
      words += analysis.words.size();
    }
  }
  CHECK(words > 6000);  // more than one in a heap: they were not all passed over
}
