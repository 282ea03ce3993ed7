// Readability formulas. They are reported and never decide anything: two counts say nothing of whether people
// know the words.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "language/sentences.h"
#include "language/vocabulary.h"
#include "language/words.h"

namespace alongside {

/// What the formulas count. Counts of several blocks add up.
struct TextCounts {
  std::uint32_t words = 0;
  std::uint32_t sentences = 0;
  std::uint32_t syllables = 0;
  std::uint32_t long_words = 0;  // of three syllables or more
  std::uint32_t fog_words =
      0;  // long words as Gunning counts them: no names, no compounds, no -es, -ed, -ing
  std::uint32_t letters = 0;
  std::uint32_t characters = 0;  // letters and digits

  TextCounts& operator+=(const TextCounts& other);
};

/// The counts of one block.
TextCounts counts_of(std::string_view block, const Words& words, const Facts& facts,
                     const Sentences& sentences);

/// A score needs as much text as its makers tested it on: nothing below that.
inline constexpr std::uint32_t least_words_for_scores = 100;
inline constexpr std::uint32_t least_sentences_for_smog = 30;

/// US school grade: 0.39 W/S + 11.8 Y/W − 15.59 (Kincaid and others, US Navy, 1975). Nothing below 100 words.
std::optional<double> flesch_kincaid_grade(const TextCounts& counts);

/// 0 hard to 100 easy: 206.835 − 1.015 W/S − 84.6 Y/W (Flesch, 1948). Nothing below 100 words.
std::optional<double> flesch_reading_ease(const TextCounts& counts);

/// US school grade: 1.0430 √(30 P/S) + 3.1291 (McLaughlin, 1969). Nothing below 30 sentences.
std::optional<double> smog_grade(const TextCounts& counts);

/// US school grade: 4.71 C/W + 0.5 W/S − 21.43 (Senter and Smith, US Air Force, 1967). Nothing below 100
/// words.
std::optional<double> automated_readability_index(const TextCounts& counts);

/// US school grade: 0.0588 L − 0.296 S − 15.8, letters and sentences for 100 words (Coleman and Liau, 1975).
/// Nothing below 100 words.
std::optional<double> coleman_liau_index(const TextCounts& counts);

/// US school grade: 0.4 (W/S + 100 P/W) (Gunning, 1952). Nothing below 100 words.
std::optional<double> gunning_fog(const TextCounts& counts);

/// Words a sentence, and long words a sentence; nothing without a sentence.
std::optional<double> words_per_sentence(const TextCounts& counts);
std::optional<double> long_words_per_sentence(const TextCounts& counts);  // of three syllables or more

/// A reading age in years, and the range that it most likely lies in.
struct ReadingAge {
  double years = 0;
  double from = 0;
  double to = 0;
};

/// The mean of the five grade formulas plus five years. The range goes from the lowest formula to the
/// highest, and is never narrower than 1.52 years to each side: the standard error that McLaughlin gives for
/// SMOG alone. Nothing below 100 words or 30 sentences.
std::optional<ReadingAge> reading_age(const TextCounts& counts);

}  // namespace alongside
