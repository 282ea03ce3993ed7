#include "language/joining.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

constexpr std::uint32_t begins_verb = word_flag::modal | word_flag::be | word_flag::have;

/// One sentence and the questions that are asked about its words.
class Joints {
 public:
  Joints(std::string_view block, const Words& words, const Facts& facts, const Sentence& sentence)
      : block_(block), words_(words), facts_(facts), sentence_(sentence) {}

  bool joins(std::uint32_t at) const {
    if (is(at, "and") || is(at, "or")) return begins_clause(at + 1);
    if (is(at, "but")) return at > sentence_.first_word && !is(at + 1, "not");
    if (is(at, "so")) return joins_as_so(at);
    if (is(at, "that")) return joins_as_that(at);
    if (is(at, "which")) return at > sentence_.first_word;
    if (is(at, "until") || is(at, "unless") || is(at, "whenever")) return begins_clause(at + 1);
    if (is(at, "while")) {
      const bool after_determiner = at > sentence_.first_word && facts_[at - 1].is(word_flag::determiner);
      return begins_clause(at + 1) && !after_determiner;
    }
    return is(at, "because") ? !is(at + 1, "of")
                             : is(at, "if") || is(at, "when") || is(at, "although") || is(at, "though") ||
                                   is(at, "whereas");
  }

 private:
  bool holds(std::uint32_t at) const { return at < sentence_.end_word(); }

  /// Whether word `at` is `word`, which is in small letters, whatever its capitals.
  bool is(std::uint32_t at, std::string_view word) const {
    if (!holds(at) || words_[at].length != word.size()) return false;
    const std::string_view written = text_of(block_, words_[at]);
    return std::equal(written.begin(), written.end(), word.begin(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
  }

  bool has(std::uint32_t at, std::uint32_t flags) const { return holds(at) && facts_[at].is(flags); }

  /// Words that are mostly the subject of a clause.
  bool is_subject(std::uint32_t at) const {
    constexpr std::array<std::string_view, 14> subjects = {
        "i",     "you",      "we",        "they",   "he",      "she",      "it",
        "there", "everyone", "everybody", "nobody", "someone", "somebody", "who"};
    return std::any_of(subjects.begin(), subjects.end(),
                       [&](std::string_view subject) { return is(at, subject); });
  }

  /// "you can", "will", "the board is", "if": what stands from `at` on has a verb of its own.
  bool begins_clause(std::uint32_t at) const {
    if (is_subject(at)) return !ends_phrase(at);
    if (has(at, begins_verb) || has(at, word_flag::joining)) return true;
    const std::uint32_t end = std::min(at + 4, sentence_.end_word());
    for (std::uint32_t next = at + 1; has(at, word_flag::determiner) && next < end; ++next) {
      if (has(next, begins_verb)) return true;
      if (has(next, word_flag::joining | word_flag::preposition)) return false;
    }
    return false;
  }

  /// Whether word `at` is the last of its part: "between them and you.", "me and you, too".
  bool ends_phrase(std::uint32_t at) const {
    if (!holds(at + 1)) return true;
    const std::string_view gap = text_between(block_, words_[at], words_[at + 1]);
    return gap.find_first_not_of(" \n") != std::string_view::npos || has(at + 1, word_flag::preposition);
  }

  bool joins_as_so(std::uint32_t at) const {
    if (at == sentence_.first_word) return false;
    return is(at + 1, "that") || is_subject(at + 1) ||
           (has(at + 1, word_flag::determiner) && begins_clause(at + 1));
  }

  /// "people that help", "you know that we" – not "that plan", "after that", nor the second word of "so
  /// that".
  bool joins_as_that(std::uint32_t at) const {
    if (at == sentence_.first_word || !holds(at + 1) || is(at - 1, "so") ||
        has(at - 1, word_flag::preposition | word_flag::joining))
      return false;
    if (is_subject(at + 1) ||
        has(at + 1, word_flag::determiner | word_flag::modal | word_flag::have | word_flag::pronoun))
      return true;
    if (has(at + 1, word_flag::be)) return true;
    constexpr std::array<std::string_view, 8> antecedents = {
        "people", "someone", "somebody", "something", "anything", "everything", "those", "one"};
    return std::any_of(antecedents.begin(), antecedents.end(),
                       [&](std::string_view word) { return is(at - 1, word); });
  }

  std::string_view block_;
  const Words& words_;
  const Facts& facts_;
  const Sentence& sentence_;
};

}  // namespace

void joining_words_of(std::string_view block, const Words& words, const Facts& facts,
                      const Sentence& sentence, std::vector<std::uint32_t>& out) {
  const Joints joints(block, words, facts, sentence);
  for (std::uint32_t at = sentence.first_word; at < sentence.end_word(); ++at) {
    if (facts[at].is(word_flag::joining) && joints.joins(at)) out.push_back(at);
  }
}

}  // namespace alongside
