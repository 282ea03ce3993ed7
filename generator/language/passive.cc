#include "language/passive.h"

#include <algorithm>

#include "language/sentence_reader.h"

namespace alongside {
namespace {

using namespace word_flag;

constexpr std::uint32_t most_words_between = 3;  // "was not always properly sent"

/// Whether the doer is named within the next few words: "by the trust", not "by phone", "by working" or "by
/// Friday".
bool names_the_doer(const SentenceReader& reader, std::uint32_t after) {
  constexpr std::string_view ways[] = {"phone",     "email", "e-mail",  "post", "text",     "letter",
                                       "telephone", "then",  "now",     "law",  "bus",      "train",
                                       "car",       "hand",  "default", "far",  "including"};
  for (std::uint32_t i = after; i < after + 3 && reader.has(i); ++i) {
    if (!reader.same(i, "by") || !reader.has(i + 1)) continue;
    if (reader.words[i + 1].kind != WordKind::word || reader.is(i + 1, ing | month | weekday)) return false;
    return std::ranges::none_of(ways, [&](std::string_view way) { return reader.same(i + 1, way); });
  }
  return false;
}

/// Whether the verb stands behind "should", "can", "could", "may" or "might", with adverbs and "not" between.
bool is_wish_or_choice(const SentenceReader& reader, std::uint32_t verb) {
  std::uint32_t i = verb;
  while (i > reader.sentence.first_word && reader.is(i - 1, adverb | negative | pronoun) &&
         !reader.is(i - 1, modal))
    --i;
  if (i == reader.sentence.first_word) return false;
  for (const std::string_view word :
       {"should", "can", "could", "may", "might", "cannot", "can't", "shouldn't", "couldn't"}) {
    if (reader.same(i - 1, word)) return true;
  }
  return false;
}

/// "written information", "trained staff": a participle with its noun. Some verbs take a noun and stay
/// passive: "were given money".
bool belongs_to_noun(const SentenceReader& reader, std::uint32_t participle_at) {
  if (!reader.goes_on(participle_at)) return false;
  for (const std::string_view verb :
       {"given", "offered", "asked", "told", "sent", "paid", "shown", "taught", "awarded", "granted",
        "denied", "promised", "charged", "lent", "handed", "refused", "kept", "made"}) {
    if (reader.same(participle_at, verb)) return false;
  }
  const WordFacts& next = reader.facts[participle_at + 1];
  constexpr std::uint32_t small_word = preposition | determiner | pronoun | adverb | joining | negative | be |
                                       have | modal | question | weekday | month;
  const bool other_kind = reader.words[participle_at + 1].kind != WordKind::word;
  return !other_kind && !next.is(small_word) && !reader.letters(participle_at + 1).ends_with("ly");
}

/// Turns of phrase that look like a passive: "used to", "made up of", "best placed".
bool is_turn_of_phrase(const SentenceReader& reader, std::uint32_t at) {
  const auto pair = [&](std::string_view verb, std::string_view next) {
    return reader.same(at, verb) && reader.same(at + 1, next);
  };
  if (pair("used", "to") || pair("made", "up") || pair("made", "of") || pair("set", "to")) return true;
  return reader.same(at, "placed") && reader.is(at - 1, adverb);
}

/// The participle that belongs to the form of "be" at `verb`, or nothing (the end of the sentence).
std::uint32_t participle_after(const SentenceReader& reader, std::uint32_t verb) {
  std::uint32_t i = verb + 1;
  for (std::uint32_t passed = 0; reader.has(i) && passed < most_words_between; ++i, ++passed) {
    if (!reader.goes_on(i - 1)) return reader.sentence.end_word();
    if (reader.is(i, participle) && !reader.is(i, be)) return i;
    const bool between =
        reader.is(i, adverb | negative | be | pronoun) && !reader.is(i, participle) && !reader.same(i, "to");
    if (!between) return reader.sentence.end_word();
  }
  return reader.is(i, participle) && reader.goes_on(i - 1) ? i : reader.sentence.end_word();
}

/// The first word of the verb: "will" of "will be kept", "have" of "have not yet been published".
std::uint32_t beginning_of(const SentenceReader& reader, std::uint32_t verb) {
  std::uint32_t first = verb;
  for (std::uint32_t i = verb; i > reader.sentence.first_word && reader.goes_on(i - 1); --i) {
    if (reader.is(i - 1, have | modal)) {
      first = i - 1;
    } else if (!reader.is(i - 1, adverb | negative)) {
      break;
    }
  }
  return first;
}

bool is_passive(const SentenceReader& reader, std::uint32_t verb, std::uint32_t at) {
  if (reader.is(at, be) || is_turn_of_phrase(reader, at)) return false;
  if (belongs_to_noun(reader, at)) return false;
  if (names_the_doer(reader, at + 1)) return true;
  if (reader.is(at, stative)) return false;
  return !is_wish_or_choice(reader, verb);
}

}  // namespace

void passives_of(std::string_view block, const Words& words, const Facts& facts, const Sentence& sentence,
                 std::vector<PassiveGuess>& out) {
  const SentenceReader reader{block, words, facts, sentence};
  for (std::uint32_t i = sentence.first_word; i < sentence.end_word(); ++i) {
    if (!facts[i].is(be)) continue;
    const std::uint32_t at = participle_after(reader, i);
    if (at == sentence.end_word()) continue;
    const std::uint32_t first = beginning_of(reader, i);
    if (is_passive(reader, i, at)) out.push_back({first, at - first + 1});
    i = at;
  }
}

}  // namespace alongside
