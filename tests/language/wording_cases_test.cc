// Passives, negatives, far tenses and contractions in sentences of case files, where each stands in square brackets.
#include "catch.h"
#include "language/analysis.h"
#include "language/case_files.h"
#include "language/contractions.h"
#include "language/negatives.h"
#include "language/passive.h"
#include "language/tenses.h"

using namespace alongside;

namespace {

Analysis analysed(const std::string& text) {
  const Vocabulary vocabulary;
  WordMemo memo(vocabulary, true);
  Analysis analysis;
  analyse(text, memo, analysis);
  return analysis;
}

using Stretches = std::vector<std::pair<std::size_t, std::size_t>>;

Stretches passives_in(const std::string& text) {
  const Analysis analysis = analysed(text);
  std::vector<PassiveGuess> found;
  for (const Sentence& sentence : analysis.sentences)
    passives_of(text, analysis.words, analysis.facts, sentence, found);
  Stretches stretches;
  for (const PassiveGuess& guess : found) {
    const Word& first = analysis.words[guess.first_word];
    stretches.emplace_back(first.at,
                           analysis.words[guess.first_word + guess.word_count - 1].end() - first.at);
  }
  return stretches;
}

Stretches far_tenses_in(const std::string& text) {
  const Analysis analysis = analysed(text);
  std::vector<FarTense> found;
  for (const Sentence& sentence : analysis.sentences) far_tenses_of(text, analysis.words, analysis.facts, sentence, found);
  Stretches stretches;
  for (const FarTense& tense : found) {
    const std::size_t first = analysis.words[tense.first_word].at;
    stretches.emplace_back(first, analysis.words[tense.first_word + tense.word_count - 1].end() - first);
  }
  return stretches;
}

Stretches negatives_in(const std::string& text) {
  const Analysis analysis = analysed(text);
  std::vector<std::uint32_t> found;
  for (const Sentence& sentence : analysis.sentences)
    negatives_of(text, analysis.words, analysis.facts, sentence, found);
  Stretches stretches;
  for (const std::uint32_t at : found)
    stretches.emplace_back(analysis.words[at].at, analysis.words[at].length);
  return stretches;
}

std::string described(const std::string& word) {
  const auto contraction = contraction_of(word);
  if (!contraction) return "-";
  constexpr const char* kinds[] = {"negative: ", "have: ", "other: "};
  return kinds[static_cast<std::size_t>(contraction->kind)] + contraction->in_full;
}

}  // namespace

TEST_CASE("Passives are found where the doer is left out, and how things are is left alone") {
  for (const std::string& line : case_lines("passives.txt")) {
    const std::string text = without_marks(line);
    CHECK(marked(text, passives_in(text)) == line);
  }
}

TEST_CASE("Negatives are found, and turns of phrase that turn nothing round are left alone") {
  for (const std::string& line : case_lines("negatives.txt")) {
    const std::string text = without_marks(line);
    CHECK(marked(text, negatives_in(text)) == line);
  }
}

TEST_CASE("Verbs that look back from another time are found, and what is or was is left alone") {
  for (const std::string& line : case_lines("far-tenses.txt")) {
    const std::string text = without_marks(line);
    CHECK(marked(text, far_tenses_in(text)) == line);
  }
}

TEST_CASE("Contractions are told from words that say whose something is") {
  for (const std::string& line : case_lines("contractions.txt")) {
    const std::size_t sign = line.find(" = ");
    const std::string word = line.substr(0, sign);
    INFO(word);
    CHECK(described(word) == line.substr(sign + 3));
    CHECK(is_contraction(word) == (described(word) != "-"));
  }
}
