#include "report/word_measures.h"

#include <algorithm>

namespace alongside {

EditionMeasures edition_measures(const ReportInput& input, Edition edition) {
  EditionMeasures all;
  for (TextIndex index = 0; index < input.measures.size(); ++index) {
    const TextMeasures& text = input.measures[index];
    if (!text.is_english || input.toolkit.texts[index].edition != edition) continue;
    ++all.texts;
    all.counts += text.counts;
    for (std::size_t i = 0; i < all.sentences_by_length.size(); ++i) {
      all.sentences_by_length[i] += text.sentences_by_length[i];
    }
  }
  const WordCounts& long_words =
      edition == Edition::easy_read ? input.easy_long_words : input.plain_long_words;
  all.long_words.assign(long_words.begin(), long_words.end());
  std::stable_sort(all.long_words.begin(), all.long_words.end(),
                   [](const auto& one, const auto& other) { return one.second > other.second; });
  return all;
}

std::string length_class_name(std::size_t index) {
  if (index == sentence_length_classes.size()) {
    return std::to_string(sentence_length_classes.back() + 1) + " words or more";
  }
  const std::uint32_t least = index == 0 ? 1 : sentence_length_classes[index - 1] + 1;
  return std::to_string(least) + " to " + std::to_string(sentence_length_classes[index]) + " words";
}

}  // namespace alongside
