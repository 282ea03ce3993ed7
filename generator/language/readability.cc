#include "language/readability.h"

#include <algorithm>
#include <cmath>

#include "language/characters.h"

namespace alongside {
namespace {

constexpr std::uint8_t long_word = 3;  // syllables

double share(std::uint32_t part, std::uint32_t whole) {
  return static_cast<double>(part) / static_cast<double>(whole);
}

bool long_enough(const TextCounts& counts) {
  return counts.words >= least_words_for_scores && counts.sentences > 0;
}

/// Gunning leaves out names and words joined from short ones.
bool counts_for_fog(std::string_view word, const WordFacts& facts, bool begins_sentence) {
  const bool name = facts.is(word_flag::capital) && !begins_sentence;
  return facts.fog_syllables >= long_word && !name && word.find('-') == std::string_view::npos;
}

}  // namespace

TextCounts& TextCounts::operator+=(const TextCounts& other) {
  words += other.words;
  sentences += other.sentences;
  syllables += other.syllables;
  long_words += other.long_words;
  fog_words += other.fog_words;
  letters += other.letters;
  characters += other.characters;
  return *this;
}

TextCounts counts_of(std::string_view block, const Words& words, const Facts& facts,
                     const Sentences& sentences) {
  TextCounts counts;
  counts.words = static_cast<std::uint32_t>(words.size());
  counts.sentences = static_cast<std::uint32_t>(sentences.size());
  std::size_t sentence = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool begins = sentence < sentences.size() && sentences[sentence].first_word == i;
    if (begins) ++sentence;
    counts.syllables += facts[i].syllables;
    counts.letters += facts[i].letters;
    counts.characters += facts[i].characters;
    if (facts[i].syllables < long_word) continue;
    ++counts.long_words;
    if (counts_for_fog(text_of(block, words[i]), facts[i], begins)) ++counts.fog_words;
  }
  return counts;
}

std::optional<double> flesch_kincaid_grade(const TextCounts& counts) {
  if (!long_enough(counts)) return std::nullopt;
  return 0.39 * share(counts.words, counts.sentences) + 11.8 * share(counts.syllables, counts.words) - 15.59;
}

std::optional<double> flesch_reading_ease(const TextCounts& counts) {
  if (!long_enough(counts)) return std::nullopt;
  return 206.835 - 1.015 * share(counts.words, counts.sentences) -
         84.6 * share(counts.syllables, counts.words);
}

std::optional<double> smog_grade(const TextCounts& counts) {
  if (counts.sentences < least_sentences_for_smog) return std::nullopt;
  return 1.0430 * std::sqrt(30.0 * share(counts.long_words, counts.sentences)) + 3.1291;
}

std::optional<double> automated_readability_index(const TextCounts& counts) {
  if (!long_enough(counts)) return std::nullopt;
  return 4.71 * share(counts.characters, counts.words) + 0.5 * share(counts.words, counts.sentences) - 21.43;
}

std::optional<double> coleman_liau_index(const TextCounts& counts) {
  if (!long_enough(counts)) return std::nullopt;
  return 0.0588 * 100.0 * share(counts.letters, counts.words) -
         0.296 * 100.0 * share(counts.sentences, counts.words) - 15.8;
}

std::optional<double> gunning_fog(const TextCounts& counts) {
  if (!long_enough(counts)) return std::nullopt;
  return 0.4 * (share(counts.words, counts.sentences) + 100.0 * share(counts.fog_words, counts.words));
}

std::optional<double> words_per_sentence(const TextCounts& counts) {
  if (counts.sentences == 0) return std::nullopt;
  return share(counts.words, counts.sentences);
}

std::optional<double> long_words_per_sentence(const TextCounts& counts) {
  if (counts.sentences == 0) return std::nullopt;
  return share(counts.long_words, counts.sentences);
}

std::optional<ReadingAge> reading_age(const TextCounts& counts) {
  constexpr double age_before_first_grade = 5;
  constexpr double standard_error_of_smog = 1.52;
  const auto smog = smog_grade(counts);
  const auto kincaid = flesch_kincaid_grade(counts);
  if (!smog || !kincaid) return std::nullopt;
  const auto grades = {*smog, *kincaid, *automated_readability_index(counts), *coleman_liau_index(counts),
                       *gunning_fog(counts)};
  double sum = 0;
  for (const double grade : grades) sum += grade;
  const double mean = sum / static_cast<double>(grades.size());
  const double lowest = std::min(std::min(grades), mean - standard_error_of_smog);
  const double highest = std::max(std::max(grades), mean + standard_error_of_smog);
  return ReadingAge{age_before_first_grade + mean, age_before_first_grade + lowest,
                    age_before_first_grade + highest};
}

}  // namespace alongside
