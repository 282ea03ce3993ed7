// The words and sentences of all texts of a toolkit, counted.
#pragma once

#include <vector>

#include "app/load.h"
#include "language/text_measures.h"

namespace alongside {

struct ToolkitMeasures {
  std::vector<TextMeasures> texts;               // as the texts that were asked for
  WordCounts plain_long_words, easy_long_words;  // of English texts
};

/// The measures of each of `texts`, held against the word lists of `tools` and worked out on up to `jobs` threads.
ToolkitMeasures measures_of_texts(const std::vector<const Text*>& texts, const WordingTools& tools, unsigned jobs);

/// The measures of every text of `loaded`, by TextIndex.
ToolkitMeasures toolkit_measures(const LoadedToolkit& loaded, unsigned jobs);

}  // namespace alongside
