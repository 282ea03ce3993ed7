// Counts what the readability of a text is told from. Nothing here decides anything.
#pragma once

#include "check/wording_tools.h"
#include "language/text_measures.h"

namespace alongside {

/// The measures of `document`, laid out on `desk`, which forgets the text that it held. `language` is that of
/// the text. Sentences are those of running text; what rules on wording pass over is left out of them. Adds
/// the words of three syllables or more to `long_words`, where that is not null.
TextMeasures measures_of(const Document& document, Edition edition, std::string_view language,
                         WordingDesk& desk, WordCounts* long_words);

}  // namespace alongside
