// The words and sentences of all texts of a toolkit, counted.
#pragma once

#include <vector>

#include "app/load.h"
#include "language/text_measures.h"

namespace alongside {

struct ToolkitMeasures {
  std::vector<TextMeasures> texts;               // by TextIndex
  WordCounts plain_long_words, easy_long_words;  // of English texts
};

/// The measures of every text of `loaded`, worked out on up to `jobs` threads.
ToolkitMeasures toolkit_measures(const LoadedToolkit& loaded, unsigned jobs);

}  // namespace alongside
