// Guesses at how a sentence is built: who does it, what it denies, nouns in a row. They are advice, because they are guesses.
#include <string>
#include <vector>

#include "check/nodes.h"
#include "check/wording_rules.h"
#include "language/negatives.h"
#include "language/passive.h"

namespace alongside {
namespace {

constexpr std::uint32_t noun_marks = word_flag::noun_ending;

/// Whether the word is most likely a noun that could stand in a row of nouns. Names are written with a capital letter.
bool is_noun(const WordingBlock& block, std::uint32_t index) {
  const WordFacts& facts = block.analysis.facts[index];
  if (!facts.in(WordListKind::noun) && !facts.is(noun_marks)) return false;
  return !facts.is(word_flag::capital) && !is_silent(block, index);
}

/// Whether nothing but a space stands between word `left` and the next.
bool is_next_to(const WordingBlock& block, std::uint32_t left) {
  const std::uint32_t end = block.analysis.words[left].end();
  return block.analysis.words[left + 1].at == end + 1 && block.text[end] == ' ';
}

struct NounRun {
  std::uint32_t first = 0, end = 0;

  std::uint32_t count() const { return end - first; }
};

/// The nouns in a row around the noun `at`, none of them before `from`.
NounRun noun_run(const WordingBlock& block, std::uint32_t at, std::uint32_t from) {
  const auto words = static_cast<std::uint32_t>(block.analysis.words.size());
  NounRun run = {at, at + 1};
  while (run.first > from && is_noun(block, run.first - 1) && is_next_to(block, run.first - 1)) --run.first;
  while (run.end < words && is_noun(block, run.end) && is_next_to(block, run.end - 1)) ++run.end;
  return run;
}

/// The next `shortest` or more nouns in a row from the word `from` on, which goes on no row; an empty one where there is none. A row that
/// begins among `shortest` words goes on to the last of them, so that most words are never looked at.
NounRun next_noun_run(const WordingBlock& block, std::uint32_t from, std::uint32_t shortest) {
  const auto words = static_cast<std::uint32_t>(block.analysis.words.size());
  while (from + shortest <= words) {
    const std::uint32_t last = from + shortest - 1;
    if (!is_noun(block, last)) {
      from = last + 1;
      continue;
    }
    const NounRun run = noun_run(block, last, from);
    if (run.count() >= shortest) return run;
    from = run.end;
  }
  return {words, words};
}

bool says(const WordingBlock& block, std::uint32_t index, std::string_view word) {
  const std::string_view own = block.word(index);
  return own.size() == word.size() && own.substr(1) == word.substr(1) && (own[0] | 32) == word[0];
}

}  // namespace

void check_passives(const Wording& wording, Findings& findings) {
  std::vector<PassiveGuess> guesses;
  for (const WordingBlock& block : wording.blocks) {
    if (!is_prose(block) || !block.has(word_flag::participle)) continue;
    for (const Sentence& sentence : block.analysis.sentences) {
      guesses.clear();
      passives_of(block.text, block.analysis.words, block.analysis.facts, sentence, guesses);
      for (const PassiveGuess& guess : guesses) {
        if (is_silent(block, guess.first_word, guess.word_count)) continue;
        findings.push_back(advice_at(place_of_words(wording, block, guess.first_word, guess.word_count), "language/passive",
                                     quoted(text_of_words(block, guess.first_word, guess.word_count)) + " may not say who does it.",
                                     "Begin with who does it: “the ward sent the letter”, not “the letter was sent”."));
      }
    }
  }
}

void check_negatives(const Wording& wording, Findings& findings) {
  const LimitLevels& limit = wording.limits[Limit::sentence_negatives];
  std::vector<std::uint32_t> found;
  for (const WordingBlock& block : wording.blocks) {
    if (!is_prose(block) || !block.has(word_flag::negative)) continue;
    for (const Sentence& sentence : block.analysis.sentences) {
      found.clear();
      negatives_of(block.text, block.analysis.words, block.analysis.facts, sentence, found);
      std::erase_if(found, [&](std::uint32_t word) { return is_silent(block, word); });
      const auto severity = limit.severity_of(static_cast<int>(found.size()));
      if (!severity) continue;
      const std::uint32_t last = found.back();
      findings.push_back(finding_at(*severity, place_of_words(wording, block, last), "language/negatives",
                                    "This sentence turns its meaning round " + std::to_string(found.size()) + " times: " + quoted(text_of(block.text, sentence)),
                                    "Say what is, or what to do. Say each thing that is not in a sentence of its own."));
    }
  }
}

void check_noun_strings(const Wording& wording, Findings& findings) {
  const LimitLevels& limit = wording.limits[Limit::nouns_in_a_row];
  if (limit.lowest() == no_limit) return;
  const auto shortest = static_cast<std::uint32_t>(limit.lowest() + 1);
  for (const WordingBlock& block : wording.blocks) {
    if (!is_prose(block)) continue;
    for (NounRun run = next_noun_run(block, 0, shortest); run.count() > 0; run = next_noun_run(block, run.end, shortest)) {
      const auto severity = limit.severity_of(static_cast<int>(run.count()));
      if (!severity) continue;
      findings.push_back(finding_at(*severity, place_of_words(wording, block, run.first, run.count()), "language/noun-string",
                                    std::to_string(run.count()) + " nouns stand in a row: " + quoted(text_of_words(block, run.first, run.count())),
                                    "Put small words between them: “a plan to improve services”, not “a service improvement plan”."));
    }
  }
}

void check_should(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!is_prose(block) || !block.has(word_flag::modal)) continue;
    for (std::uint32_t i = 0; i + 1 < block.analysis.words.size(); ++i) {
      if (!says(block, i, "you") || !says(block, i + 1, "should") || is_silent(block, i, 2)) continue;
      findings.push_back(advice_at(place_of_words(wording, block, i, 2), "plain/you-should",
                                   quoted(text_of_words(block, i, 2)) + " can sound like blame, and does not say whether the reader has to.",
                                   "Say what to do (“Ask for a copy”), or “you need to” or “you can”."));
    }
  }
}

}  // namespace alongside
