#include "language/tenses.h"

#include "language/sentence_reader.h"

namespace alongside {
namespace {

constexpr std::uint32_t between = word_flag::adverb | word_flag::negative;  // "had never met", "would not have met"
constexpr std::uint32_t small_word = word_flag::preposition | word_flag::determiner | word_flag::pronoun | word_flag::adverb | word_flag::joining |
                                     word_flag::negative | word_flag::be | word_flag::question;

/// The participle that follows the word at `verb`, or the end of the sentence.
std::uint32_t participle_after(const SentenceReader& reader, std::uint32_t verb) {
  const std::uint32_t none = reader.sentence.end_word();
  for (std::uint32_t i = verb; reader.goes_on(i);) {
    ++i;
    if (reader.same(i, "been")) return reader.goes_on(i) && reader.is(i + 1, word_flag::participle) ? i + 1 : i;
    if (reader.is(i, word_flag::participle)) return i;
    if (!reader.is(i, between)) return none;
  }
  return none;
}

/// The word such as "would" before the "have" at `verb`, or `verb` where none stands there.
std::uint32_t modal_before(const SentenceReader& reader, std::uint32_t verb) {
  for (std::uint32_t i = verb; i > reader.sentence.first_word && reader.goes_on(i - 1);) {
    --i;
    if (reader.is(i, word_flag::modal)) return i;
    if (!reader.is(i, between | word_flag::pronoun)) return verb;
  }
  return verb;
}

/// "had written answers": the participle belongs to a noun.
bool may_belong_to_noun(const SentenceReader& reader, std::uint32_t participle) {
  const bool is_been = reader.same(participle, "been") || reader.same(participle - 1, "been");
  return reader.goes_on(participle) && !is_been && !reader.is(participle + 1, small_word);
}

}  // namespace

void far_tenses_of(std::string_view block, const Words& words, const Facts& facts, const Sentence& sentence, std::vector<FarTense>& out) {
  const SentenceReader reader{block, words, facts, sentence};
  for (std::uint32_t i = sentence.first_word; i < sentence.end_word(); ++i) {
    if (!reader.is(i, word_flag::have)) continue;
    const bool is_had = reader.same(i, "had") || reader.same(i, "hadn't");
    const std::uint32_t first = is_had ? i : modal_before(reader, i);
    const std::uint32_t last = is_had || (first < i && reader.same(i, "have")) ? participle_after(reader, i) : sentence.end_word();
    if (last == sentence.end_word() || (is_had && may_belong_to_noun(reader, last))) continue;
    out.push_back({first, last - first + 1});
    i = last;
  }
}

}  // namespace alongside
