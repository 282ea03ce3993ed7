// What is known of a word by itself, found once and looked up ever after.
#pragma once

#include <cstdint>
#include <string_view>

#include "model/word_list.h"

namespace alongside {

/// One bit each, in WordFacts::flags. English words only; a language without rules has only the first two.
namespace word_flag {
inline constexpr std::uint32_t capital = 1U << 0;  // begins with a capital letter: "Trust"
inline constexpr std::uint32_t all_capitals =
    1U << 1;  // two capitals or more and no small letter but a plural s: "NHS", "GPs"
inline constexpr std::uint32_t be = 1U
                                    << 2;  // am, is, are, was, were, be, been, being, and "it's", "they're"
inline constexpr std::uint32_t get = 1U << 3;    // get, gets, got, getting
inline constexpr std::uint32_t have = 1U << 4;   // have, has, had, having
inline constexpr std::uint32_t modal = 1U << 5;  // can, could, may, might, must, shall, should, will, would
inline constexpr std::uint32_t participle = 1U << 6;  // could be one: "made", "asked"
inline constexpr std::uint32_t stative =
    1U << 7;  // a participle that mostly says how something is: "based", "tired"
inline constexpr std::uint32_t negative = 1U << 8;     // not, never, no, nobody, cannot, don't, without …
inline constexpr std::uint32_t contraction = 1U << 9;  // "it's", "can't", "let's"; not "Mary's"
inline constexpr std::uint32_t joining =
    1U << 10;  // and, but, or, because, so, which, that, when, if, while, although …
inline constexpr std::uint32_t preposition = 1U << 11;  // of, in, on, with …
inline constexpr std::uint32_t determiner = 1U << 12;   // the, a, this, my, some, every …
inline constexpr std::uint32_t pronoun = 1U << 13;      // I, you, we, them, who …
inline constexpr std::uint32_t adverb = 1U << 14;       // "quickly", "often", "also"
inline constexpr std::uint32_t number_word = 1U << 15;  // "one" to "twenty", "thirty", "hundred" …
inline constexpr std::uint32_t month = 1U << 16;        // "August", "Aug"
inline constexpr std::uint32_t weekday = 1U << 17;      // "Thursday", "Thu"
inline constexpr std::uint32_t noun_ending =
    1U << 18;  // -tion, -ment, -ance, -ity …: most likely a noun made from a verb
inline constexpr std::uint32_t ing = 1U << 19;            // "planning": ends with -ing, and is not "thing"
inline constexpr std::uint32_t roman_numeral = 1U << 20;  // "II", "xiv"; never "I", nor a word like "mix"
inline constexpr std::uint32_t acronym =
    1U << 21;  // letters that stand for words: "BSL", "ICBs", "COVID-19", "e.g."
inline constexpr std::uint32_t question = 1U << 22;  // how, what, when, where, which, who, why …
}  // namespace word_flag

/// What is known of one word as it is spelled. 16 bytes, so that those of a whole block stay in the cache.
struct WordFacts {
  std::uint32_t flags = 0;  // word_flag
  std::uint32_t terms = 0;  // where its listed words and phrases begin in the vocabulary; 0: it begins none
  std::uint16_t lists = 0;  // one bit for each WordListKind that lists this very word
  std::uint8_t syllables = 0;      // 0 where the language has no rules
  std::uint8_t letters = 0;        // code points that are letters
  std::uint8_t characters = 0;     // letters and digits
  std::uint8_t fog_syllables = 0;  // syllables without the endings -es, -ed, -ing; for Gunning Fog

  bool is(std::uint32_t flag) const { return (flags & flag) != 0; }
  bool in(WordListKind kind) const { return (lists >> static_cast<unsigned>(kind) & 1U) != 0; }
};

static_assert(sizeof(WordFacts) == 16);

/// What can be known of `word` without any word list; syllables and all flags but the first two only where
/// `english`.
WordFacts facts_of(std::string_view word, bool english);

}  // namespace alongside
