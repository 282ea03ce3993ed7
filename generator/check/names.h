// Names: of people and organisations, of Acts, of documents. Rules on wording pass over them, for nobody may rewrite a name.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "check/wording_tools.h"
#include "model/document.h"

namespace alongside {

/// The names that a toolkit itself gives, under any of the themes of `brands`: glossary entries that are names, its organisation and theme words, the titles of the
/// organisations in its directory, what its pages give as organisation and place.
WordList names_of(std::span<const Toolkit* const> brands);

/// Marks as silent the words of `block` that are names: listed ones, titles of Acts ("the Care Act 2014"), and the titles of the
/// page's own sources.
void silence_names(const Document& document, const Vocabulary& vocabulary, WordingBlock& block);

}  // namespace alongside
