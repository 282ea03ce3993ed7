// The front door of parsing: the bytes of one source text in, a Document out. Pure and safe to call on many threads at once.
#pragma once

#include <string>
#include <vector>

#include "model/document.h"
#include "model/kind.h"

namespace alongside {

/// What a text is read against: the kinds there are, and the one that its folder says (null for none). A `kind:` in the text
/// goes before the folder.
struct ParseContext {
  const std::vector<Kind>* kinds = nullptr;
  const Kind* kind = nullptr;
};

/// The Document of `bytes`, which stand in `file` (relative to the toolkit folder). Whatever is wrong with them is in
/// Document::findings; of bytes that cannot be read as words (not UTF-8, too large, nested too deep) nothing but the findings
/// is left. Never throws for content.
Document parse_document(std::string file, std::string bytes, const ParseContext& context);

}  // namespace alongside
