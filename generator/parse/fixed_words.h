// Reads the fixed words of templates in one language, templates/words/<language>.yaml.
#pragma once

#include <string>
#include <string_view>

#include "foundation/finding.h"
#include "model/fixed_words.h"

namespace alongside {

struct FixedWordsResult {
  FixedWords words;
  Findings findings;
};

/// The words in `bytes`, which stand in `file`; the file's name is the language.
FixedWordsResult parse_fixed_words(std::string_view bytes, const std::string& file);

}  // namespace alongside
