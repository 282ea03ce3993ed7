// What can be counted of one whole text, for reports.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>

#include "language/readability.h"

namespace alongside {

/// The most words of a sentence in each class of lengths but the last, which has no end.
inline constexpr std::array<std::uint32_t, 5> sentence_length_classes = {5, 10, 15, 20, 25};

/// How many sentences there are of each class.
using SentenceLengths = std::array<std::uint32_t, sentence_length_classes.size() + 1>;

/// Counts of the sentences of a text: headings, descriptions and the like are none. Syllables, and all that
/// is made from them, are counted in English only.
struct TextMeasures {
  bool is_english = false;
  TextCounts counts;
  std::uint32_t words_left_out = 0;  // of quotations, names and fixed wording, which nobody here chose
  SentenceLengths sentences_by_length{};
};

/// Words in small letters, abbreviations as written, and how often each stands somewhere.
using WordCounts = std::map<std::string, std::uint32_t>;

/// The class that a sentence of `words` words belongs to.
std::size_t sentence_length_class(std::uint32_t words);

}  // namespace alongside
