#include "check/easy_explained.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "foundation/unicode.h"

namespace alongside {
namespace {

template <std::size_t count>
bool is_one_of(std::string_view word, const std::array<std::string_view, count>& words) {
  const std::string small = lower_case(word);
  return std::find(words.begin(), words.end(), small) != words.end();
}

/// Words without which a phrase means the same: "the", "of", "our".
bool is_small_word(const WordFacts& facts) {
  return facts.is(word_flag::determiner | word_flag::preposition | word_flag::pronoun | word_flag::joining);
}

/// Whether two words are forms of one: "carers" and "carer", "deciding" and "decide".
bool is_same_stem(std::string_view a, std::string_view b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  const auto same = [](char x, char y) { return (x | 0x20) == (y | 0x20); };
  const auto end =
      std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(shorter), b.begin(), same).first;
  const auto common = static_cast<std::size_t>(end - a.begin());
  return common >= 3 && common + 3 >= a.size() && common + 3 >= b.size();
}

/// Whether the sentence holds all words of the phrase that carry its meaning.
bool speaks_of(const PlacedSentence& sentence, const WordingBlock& block, const HardWord& word) {
  const auto holds = [&](std::string_view part) {
    for (std::uint32_t i = sentence.sentence->first_word; i < sentence.sentence->end_word(); ++i) {
      if (is_same_stem(part, sentence.block->word(i))) return true;
    }
    return false;
  };
  bool has_part = false;
  for (std::uint32_t part = word.first; part < word.first + word.count; ++part) {
    if (word.count > 1 && is_small_word(block.analysis.facts[part])) continue;
    if (!holds(block.word(part))) return false;
    has_part = true;
  }
  return has_part;
}

/// "This means …", "It is …", "They help …": a sentence about what the sentence before named.
bool points_back(const PlacedSentence& sentence) {
  constexpr std::array<std::string_view, 6> pointing = {"this", "that", "these", "those", "it", "they"};
  return sentence.sentence->word_count > 1 &&
         is_one_of(sentence.block->word(sentence.sentence->first_word), pointing);
}

/// What follows "means", "is", "are" where a word is being explained.
bool begins_meaning(const WordingBlock& block, std::uint32_t at, std::uint32_t end) {
  constexpr std::array<std::string_view, 16> starts = {
      "a",     "an",   "the",  "when", "where",   "what",     "how",    "who",
      "about", "like", "your", "all",  "someone", "somebody", "people", "something"};
  return at < end && is_one_of(block.word(at), starts);
}

/// "Co-production means …", "A board is a group …": a sentence that says nothing else.
bool is_definition(const PlacedSentence& place, const HardWord& word) {
  const WordingBlock& block = *place.block;
  const std::uint32_t before = word.first - place.sentence->first_word;
  const bool is_first =
      before == 0 || (before == 1 && block.analysis.facts[word.first - 1].is(word_flag::determiner));
  const std::uint32_t verb = word.first + word.count, end = place.sentence->end_word();
  if (!is_first || verb >= end) return false;
  constexpr std::array<std::string_view, 4> meaning = {"means", "mean", "meant", "says"};
  constexpr std::array<std::string_view, 2> being = {"is", "are"};
  if (is_one_of(block.word(verb), meaning)) return true;
  const std::string_view gap =
      text_between(block.text, block.analysis.words[verb - 1], block.analysis.words[verb]);
  if (gap.find(':') != std::string_view::npos) return true;
  return is_one_of(block.word(verb), being) && begins_meaning(block, verb + 1, end);
}

/// "We call this …", "It is called …".
bool is_naming(const PlacedSentence& place, const HardWord& word) {
  constexpr std::array<std::string_view, 6> naming = {"call", "called", "calls", "named", "mean", "means"};
  const std::uint32_t from = std::max(place.sentence->first_word, word.first < 4 ? 0 : word.first - 4);
  for (std::uint32_t at = from; at < word.first; ++at) {
    if (is_one_of(place.block->word(at), naming)) return true;
  }
  return false;
}

/// "co-production, which means working together", "advocacy (help to speak up)", "carers, or people who
/// care".
bool is_explained_in_passing(const PlacedSentence& place, const HardWord& word) {
  const std::uint32_t next = word.first + word.count;
  if (next >= place.sentence->end_word()) return false;
  const WordingBlock& block = *place.block;
  const std::string_view gap =
      text_between(block.text, block.analysis.words[next - 1], block.analysis.words[next]);
  constexpr std::array<std::string_view, 4> starts = {"which", "or", "meaning", "who"};
  if (gap.find(',') != std::string_view::npos && is_one_of(block.word(next), starts)) return true;
  return gap.find('(') != std::string_view::npos || gap.find("–") != std::string_view::npos ||
         gap.find(" - ") != std::string_view::npos;
}

/// A bold word that begins its sentence is what the sentence is about: "**Carers** look after someone they
/// know."
bool is_topic(const PlacedSentence& place, const HardWord& word) {
  return word.is_bold && word.first <= place.sentence->first_word + 1 &&
         place.sentence->word_count > word.count + 2;
}

bool is_item_of(const PlacedSentence& sentence, const WordingBlock& block) {
  return sentence.block->kind() == ProseKind::item && sentence.block->prose->list == block.prose->list;
}

/// How many sentences belong to the list of `block`: each may hold a hard word that waits for its meaning.
std::size_t sentences_of_list(std::span<const PlacedSentence> sentences, const WordingBlock& block) {
  const auto is_in_list = [&](const PlacedSentence& sentence) { return is_item_of(sentence, block); };
  return static_cast<std::size_t>(std::count_if(sentences.begin(), sentences.end(), is_in_list));
}

}  // namespace

Explanation explanation_of(std::span<const PlacedSentence> sentences, std::size_t at, const HardWord& word,
                           std::size_t patience) {
  const PlacedSentence& own = sentences[at];
  const bool is_item = own.block->kind() == ProseKind::item;
  if (is_item) patience = std::max(patience, sentences_of_list(sentences, *own.block));
  if (is_definition(own, word)) return Explanation::clear;
  if (is_naming(own, word) && at > 0 && sentences[at - 1].block->prose->idea == own.block->prose->idea)
    return Explanation::clear;
  for (std::size_t next = at + 1; next < sentences.size() && patience > 0; ++next) {
    const bool is_next_item = is_item && is_item_of(sentences[next], *own.block);
    if (speaks_of(sentences[next], *own.block, word) || (!is_next_item && points_back(sentences[next])))
      return Explanation::clear;
    patience -= is_next_item ? 0 : 1;
  }
  const bool is_said = is_naming(own, word) || is_explained_in_passing(own, word) || is_topic(own, word);
  return is_said ? Explanation::in_passing : Explanation::none;
}

}  // namespace alongside
