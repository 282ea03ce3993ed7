// Letters that stand for words, capitals that shout, and Roman numerals.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "check/nodes.h"
#include "check/wording_rules.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "language/abbreviations.h"
#include "language/numbers.h"

namespace alongside {
namespace {

/// Flags of words that nobody uses as letters for other words.
constexpr std::uint32_t everyday_flags = word_flag::be | word_flag::have | word_flag::get | word_flag::modal | word_flag::negative | word_flag::joining |
                                         word_flag::preposition | word_flag::determiner | word_flag::pronoun | word_flag::adverb |
                                         word_flag::number_word | word_flag::month | word_flag::weekday | word_flag::question | word_flag::noun_ending;

/// Whether `word`, in capitals, is an everyday word that shouts: "NOT", "IMPORTANT". Letters for other words are none.
bool is_shouted(const Vocabulary& vocabulary, std::string_view word) {
  const std::string small = lower_case(word);
  constexpr std::array<std::string_view, 6> verbs = {"do", "does", "stop", "read", "please", "warning"};
  if (std::find(verbs.begin(), verbs.end(), small) != verbs.end()) return true;
  const WordFacts facts = vocabulary.facts_of(small, true);
  return facts.is(everyday_flags) || facts.in(WordListKind::familiar) || facts.in(WordListKind::noun);
}

bool is_known(const Vocabulary& vocabulary, std::string_view letters) {
  return vocabulary.facts_of(letters, true).in(WordListKind::abbreviation);
}

bool is_shouted_at(const Wording& wording, const WordingBlock& block, std::uint32_t index) {
  return block.analysis.facts[index].is(word_flag::all_capitals) && !block.analysis.facts[index].in(WordListKind::abbreviation) &&
         !is_silent(block, index) && is_shouted(wording.vocabulary, block.word(index));
}

/// How many words from `first` on shout, letters for other words among them.
std::uint32_t shouted_run(const Wording& wording, const WordingBlock& block, std::uint32_t first) {
  std::uint32_t end = first, shouted = 0;
  for (std::uint32_t i = first; i < block.analysis.words.size(); ++i) {
    const WordFacts& facts = block.analysis.facts[i];
    const bool goes_on = facts.is(word_flag::all_capitals) || (block.word(i).size() == 1 && facts.is(word_flag::capital));
    if (!goes_on || is_silent(block, i)) break;
    const bool is_everyday = is_shouted_at(wording, block, i);
    shouted += is_everyday ? 1 : 0;
    if (is_everyday || (shouted > 1 && !block.analysis.facts[i].in(WordListKind::abbreviation))) end = i + 1;
  }
  constexpr std::size_t longest_alone = 4;  // "NOT" and "MUST" by themselves are read as they are
  const bool is_long = end > first && block.word(first).size() > longest_alone;
  return shouted > 1 || is_long ? end - first : 0;
}

/// Whether a neighbour of the word shouts, so that its capitals do too: "TOUCH" of "DO NOT TOUCH".
bool is_beside_shouting(const Wording& wording, const WordingBlock& block, std::uint32_t index) {
  const bool is_after = index > 0 && is_shouted_at(wording, block, index - 1);
  return is_after || (index + 1 < block.analysis.words.size() && is_shouted_at(wording, block, index + 1));
}

/// Letters that must be explained where they are used first.
bool needs_explaining(const Wording& wording, const WordingBlock& block, std::uint32_t index) {
  const WordFacts& facts = block.analysis.facts[index];
  if (!facts.is(word_flag::acronym) || facts.is(word_flag::roman_numeral) || is_silent(block, index)) return false;
  const std::string_view word = block.word(index);
  const std::string_view letters = acronym_itself(word);
  if (letters.find_first_of("0123456789.") != std::string_view::npos) return false;
  const bool is_listed = facts.in(WordListKind::abbreviation) || is_known(wording.vocabulary, letters);
  if (letters != "BSL" && is_listed) return false;
  return facts.is(word_flag::all_capitals) && !is_shouted(wording.vocabulary, letters) && !is_beside_shouting(wording, block, index);
}

/// Parts and stages that are counted in Roman numerals, beside the everyday words for them.
bool is_counted(std::string_view small) {
  constexpr std::array<std::string_view, 14> words = {"annex",  "annexe", "appendix", "category", "chapter", "clause", "factor",
                                                      "figure", "module", "phase",    "schedule", "session", "tier",   "volume"};
  return std::find(words.begin(), words.end(), small) != words.end();
}

/// Whether the numeral belongs to a person's name, "Henry VIII", and not to something that everyday words name, "Part IV".
bool ends_name(const WordingBlock& block, std::uint32_t index) {
  if (index == 0) return false;
  const WordFacts& before = block.analysis.facts[index - 1];
  const bool is_everyday = before.is(everyday_flags) || before.in(WordListKind::familiar) || before.in(WordListKind::noun);
  const bool is_next = trimmed(text_between(block.text, block.analysis.words[index - 1], block.analysis.words[index])).empty();
  return is_next && before.is(word_flag::capital) && !before.is(word_flag::all_capitals) && !is_everyday &&
         !is_counted(lower_case(block.word(index - 1)));
}

/// What a page says of its letters: which it explains, and where.
using Explained = std::unordered_set<std::string_view>;

Explained explained_on(const Wording& wording) {
  Explained explained;
  for (const WordingBlock& block : wording.blocks) {
    if (!block.has(word_flag::acronym) || block.text.find('(') == std::string_view::npos) continue;
    for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
      const bool is_here = block.analysis.facts[i].is(word_flag::acronym) && is_explained_here(block.text, block.analysis.words, i);
      if (is_here) explained.insert(acronym_itself(block.word(i)));
    }
  }
  return explained;
}

std::string hint_for_letters(std::string_view letters, bool is_explained_later) {
  if (letters == "BSL") return "Write “British Sign Language (BSL)”.";
  const std::string name(letters);
  if (is_explained_later) return "Move the explanation here: the words in full first, then “(" + name + ")”.";
  return "Write the words in full first, then “(" + name + ")”. If everybody here knows it, list it in the settings under checks: words: allow.";
}

}  // namespace

void check_abbreviations(const Wording& wording, Findings& findings) {
  std::unordered_set<std::string_view> seen;
  Explained explained;
  bool has_looked = false;
  for (const WordingBlock& block : wording.blocks) {
    if (!is_prose(block) || !block.has(word_flag::acronym)) continue;
    for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
      if (!needs_explaining(wording, block, i)) continue;
      const std::string_view letters = acronym_itself(block.word(i));
      if (!seen.insert(letters).second || is_explained_here(block.text, block.analysis.words, i)) continue;
      if (!has_looked) explained = explained_on(wording);
      has_looked = true;
      if (block.kind() == ProseKind::summary && explained.contains(letters)) continue;
      findings.push_back(warning_at(place_of_words(wording, block, i), "language/abbreviation",
                                    quoted(letters) + " is not explained where the page first uses it.",
                                    hint_for_letters(letters, explained.contains(letters))));
    }
  }
}

void check_capitals(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!block.has(word_flag::all_capitals)) continue;
    for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
      const std::uint32_t count = is_shouted_at(wording, block, i) ? shouted_run(wording, block, i) : 0;
      if (count == 0) continue;
      const std::string_view words = text_of_words(block, i, count);
      findings.push_back(warning_at(place_of_words(wording, block, i, count), "language/capitals",
                                    quoted(words) + " is in capitals, which are hard to read.", "Write “" + lower_case(words) + "”."));
      i += count - 1;
    }
  }
}

void check_roman_numerals(const Wording& wording, Findings& findings) {
  const bool is_strict = wording.context.edition == Edition::easy_read;
  for (const WordingBlock& block : wording.blocks) {
    if (!block.has(word_flag::roman_numeral)) continue;
    for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
      if (!block.analysis.facts[i].is(word_flag::roman_numeral) || is_silent(block, i) || ends_name(block, i)) continue;
      const Location where = place_of_words(wording, block, i);
      const std::string message = quoted(block.word(i)) + " is a Roman numeral, which many people cannot read.";
      const std::string hint = "Write “" + std::to_string(roman_value(block.word(i))) + "”.";
      findings.push_back(is_strict ? warning_at(where, "language/roman-numeral", message, hint) : advice_at(where, "language/roman-numeral", message, hint));
    }
  }
}

}  // namespace alongside
