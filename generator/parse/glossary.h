// Reads content/glossary.yaml.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/glossary.h"
#include "parse/fields.h"

namespace alongside {

struct GlossaryResult {
  Glossary glossary;  // in the order of the file
  Findings findings;
};

/// The terms in `bytes`, which stand in `file`. A term without its words, or given twice, is left out and reported.
GlossaryResult parse_glossary(std::string_view bytes, const std::string& file);

/// All keys of a term, for the reference page.
const std::vector<FieldInfo>& glossary_fields();

}  // namespace alongside
