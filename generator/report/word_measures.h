// What the measures of all texts of an edition come to.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "report/report_input.h"

namespace alongside {

struct EditionMeasures {
  std::size_t texts = 0;
  TextCounts counts;
  std::array<std::size_t, sentence_length_classes.size() + 1> sentences_by_length{};
  std::vector<std::pair<std::string, std::size_t>> long_words;  // the most used first
};

/// The measures of all English texts of an edition (plain or easy_read) together.
EditionMeasures edition_measures(const ReportInput& input, Edition edition);

/// "1 to 5 words", … "26 words or more": the names of the classes of sentence lengths.
std::string length_class_name(std::size_t index);

}  // namespace alongside
