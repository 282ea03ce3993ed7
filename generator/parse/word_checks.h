// The checks of plain words while they are copied, each finding at its exact place.
#pragma once

#include "parse/copying.h"

namespace alongside {

/// Reports what is wrong with words that stand letter for letter in the file: addresses that are no links, links that are none,
/// footnotes that nobody wrote, colons that close nothing. Within a link (`in_link`) addresses are right.
void check_words(Copying& copying, const WordPiece& piece, bool in_link);

}  // namespace alongside
