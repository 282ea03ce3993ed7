// The text of templates: cut into tags and words, lines tidied, partials put in. Mustache without its rendering.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"
#include "foundation/source_text.h"

namespace alongside {

/// One template file of the topmost layer that has it.
struct TemplateFile {
  std::string name;   // "card", without .html
  std::string shown;  // its path as findings name it
  std::string bytes;
  LineIndex lines;
};

enum class TagKind : std::uint8_t { words, variable, open, inverted, close, partial, comment };

/// A stretch of a template: words as they stand, or one tag.
struct TemplateToken {
  TagKind kind = TagKind::words;
  std::string_view words;              // the words, or the name in the tag
  std::size_t at = 0;                  // the name's byte in the file, for its place
  const TemplateFile* file = nullptr;
};

using TemplateTokens = std::vector<TemplateToken>;

/// The template file of a name, or null.
using FindTemplate = std::function<const TemplateFile*(std::string_view name)>;

/// Where a token's name or words stand.
Location location_of(const TemplateToken& token);

/// `file` in pieces. A line that holds nothing but sections, partials or comments gives no empty line; nor does one that is a
/// single section, where that is left out. Tags that do not end are findings.
TemplateTokens template_tokens(const TemplateFile& file, Findings& findings);

/// The tokens of `file` with all partials in their place. One that there is not, or that holds itself, is a finding and is left
/// out; `known` are the names to suggest.
TemplateTokens joined_template(const TemplateFile& file, const FindTemplate& find, const std::vector<std::string>& known,
                               Findings& findings);

}  // namespace alongside
