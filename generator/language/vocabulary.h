// Word lists compiled so that each word of a text is looked up once, and finds every listed word and phrase
// that it begins.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/word_facts.h"
#include "language/words.h"
#include "model/word_list.h"

namespace alongside {

using Facts = std::vector<WordFacts>;

/// A listed word or phrase that stands in a text: its words, and the entry of Vocabulary::entry().
struct TermMatch {
  std::uint32_t first_word = 0;
  std::uint32_t word_count = 0;
  std::uint32_t entry = 0;
};

using TermMatches = std::vector<TermMatch>;

/// Made once a run from all lists, never changed after, shared by all workers.
class Vocabulary {
 public:
  Vocabulary() = default;

  /// `allowed` are words that the team has taken off every list but `familiar`, `name` and `abbreviation`.
  Vocabulary(std::span<const WordList> lists, std::span<const std::string> allowed);

  /// The entry of a match.
  const WordListEntry& entry(std::uint32_t index) const { return entries_[index]; }
  std::size_t size() const { return entries_.size(); }

  /// What is known of `word` as spelled, from the lists and from its letters. Slow: WordMemo keeps the
  /// answers.
  WordFacts facts_of(std::string_view word, bool english) const;

  /// Adds to `out` the terms of every kind that begin at word `at`, the longest first; words of a phrase
  /// stand with nothing but white space between them.
  void terms_at(std::string_view block, const Words& words, const Facts& facts, std::uint32_t at,
                TermMatches& out) const;

 private:
  /// A word of a phrase after its first, with what stands before it.
  struct LaterWord {
    std::string gap;      // a space, or the sign of "and/or"
    std::string letters;  // small ones
  };

  struct Term {
    std::string exact;  // the first word as listed, where capital letters matter
    std::vector<LaterWord> rest;
    std::uint32_t entry = 0;
    bool last = false;  // of those with this first word
  };

  using Growing = std::unordered_map<std::string, std::vector<Term>>;

  void add_entry(const WordListEntry& entry, std::span<const std::string> allowed, Growing& growing);
  void add_allowed(std::span<const std::string> allowed, Growing& growing);
  void add_spelling(std::string_view spelling, std::uint32_t entry, Growing& growing);
  std::uint16_t marks_of(const std::string& small_letters) const;
  std::uint32_t group_of(const std::string& small_letters) const;
  std::uint16_t lists_of(std::string_view word, std::uint32_t group) const;
  bool stands_at(std::string_view block, const Words& words, std::uint32_t at, const Term& term) const;
  bool is_familiar(const std::string& small_letters) const;

  std::vector<WordListEntry> entries_;
  std::vector<Term> terms_ = {{}};                         // grouped by first word, from index 1
  std::unordered_map<std::string, std::uint32_t> groups_;  // a first word in small letters: its first term
  std::unordered_map<std::string, std::uint16_t> marks_;   // words in small letters of which only the kinds are asked
};

/// The facts of the words that one worker has met. Passed from block to block; never shared between threads.
class WordMemo {
 public:
  WordMemo(const Vocabulary& vocabulary, bool english);

  /// The facts of `word`, found the first time and remembered after.
  WordFacts facts_of(std::string_view word);

  const Vocabulary& vocabulary() const { return *vocabulary_; }
  bool english() const { return english_; }

 private:
  struct Slot {
    std::uint64_t head = 0;    // the first bytes of the word
    std::uint64_t tail = 0;    // and the last
    std::uint32_t at = 0;      // in letters_
    std::uint32_t length = 0;  // 0: free
    WordFacts facts;
  };

  void grow();
  bool holds(const Slot& slot, std::string_view word) const;

  const Vocabulary* vocabulary_;
  bool english_;
  std::vector<Slot> slots_;
  std::string letters_;  // of all words kept
  std::size_t count_ = 0;
};

/// Puts the facts of each of `words` into `out`, whose old ones go. Numbers, dates, addresses get their
/// characters and the syllables of reading them aloud, and no list.
void facts_of(std::string_view block, const Words& words, WordMemo& memo, Facts& out);

/// Puts every listed word and phrase of `words` into `out`, in the order of the text, whose old ones go.
/// Overlapping terms are all given: which one counts is for the rule to say.
void terms_of(std::string_view block, const Words& words, const Facts& facts, const Vocabulary& vocabulary,
              TermMatches& out);

}  // namespace alongside
