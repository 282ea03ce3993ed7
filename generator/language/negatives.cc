#include "language/negatives.h"

#include "language/characters.h"

namespace alongside {
namespace {

/// Whether the word at `at` is one of these, in any capitals.
bool is_one_of(std::string_view word, std::initializer_list<std::string_view> small) {
  for (const std::string_view each : small) {
    if (same_word(word, each)) return true;
  }
  return false;
}

/// "No," as an answer; "yes or no"; "No. 5".
bool is_answer_or_number(std::string_view block, const Words& words, const Sentence& sentence,
                         std::uint32_t at) {
  if (!same_word(text_of(block, words[at]), "no")) return false;
  const std::size_t end = words[at].end();
  const bool last = at + 1 == sentence.end_word();
  if (at == sentence.first_word && (last || char_at(block, end) == ',')) return true;
  if (char_at(block, end) == '.' && !last) return true;
  if (at < sentence.first_word + 2) return false;
  return is_one_of(text_of(block, words[at - 1]), {"or", "and"}) &&
         is_one_of(text_of(block, words[at - 2]), {"yes"});
}

/// "not only", "no matter", "not just", "if not", "whether or not", "nothing but", "unless and until": they
/// turn nothing round.
bool is_turn_of_phrase(std::string_view block, const Words& words, const Sentence& sentence,
                       std::uint32_t at) {
  const std::string_view word = text_of(block, words[at]);
  const std::string_view next =
      at + 1 < sentence.end_word() ? text_of(block, words[at + 1]) : std::string_view();
  const std::string_view before =
      at > sentence.first_word ? text_of(block, words[at - 1]) : std::string_view();
  if (is_one_of(word, {"not"}))
    return is_one_of(next, {"only", "just", "least"}) || is_one_of(before, {"or", "if"});
  if (is_one_of(word, {"no"}))
    return is_one_of(next, {"matter", "doubt", "one's"}) || is_one_of(before, {"or"});
  return is_one_of(word, {"nothing", "none"}) && is_one_of(next, {"but", "other"});
}

}  // namespace

void negatives_of(std::string_view block, const Words& words, const Facts& facts, const Sentence& sentence,
                  std::vector<std::uint32_t>& out) {
  for (std::uint32_t i = sentence.first_word; i < sentence.end_word(); ++i) {
    if (!facts[i].is(word_flag::negative)) continue;
    if (is_answer_or_number(block, words, sentence, i) || is_turn_of_phrase(block, words, sentence, i))
      continue;
    out.push_back(i);
  }
}

}  // namespace alongside
