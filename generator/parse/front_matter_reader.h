// Reads the settings at the top of a page into its FrontMatter.
#pragma once

#include <string_view>
#include <vector>

#include "model/document.h"
#include "parse/fields.h"
#include "parse/parse_document.h"

namespace alongside {

/// Reads `yaml`, which begins in line `first_line` of the document's file, into `document.front`; adds what is wrong with it to
/// the findings.
void read_front_matter_fields(std::string_view yaml, int first_line, const ParseContext& context, Document& document);

/// Where the front matter of pages expects texts, for those who read it themselves; `kinds` must outlive what it gives.
ExpectsText front_matter_expects_text(const std::vector<Kind>& kinds);

/// All fields that every page may have, for the reference page.
const std::vector<FieldInfo>& front_matter_fields();

}  // namespace alongside
