// Reads a word list, templates/word-lists/<name>.yaml: words that rules on wording look for, with what to write instead.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"
#include "model/word_list.h"
#include "parse/fields.h"

namespace alongside {

struct WordListResult {
  WordList list;
  Findings findings;
};

/// The words in `bytes`, which stand in `file`; the file's name is the name of the list.
WordListResult parse_word_list(std::string_view bytes, const std::string& file);

/// What may stand in a word list, for the reference page.
const std::vector<FieldInfo>& word_list_fields();

}  // namespace alongside
