// From texts to pages: which text stands at which address.
#pragma once

#include "assemble/assembly.h"

namespace alongside {

/// Fills Toolkit::texts, pages and page_by_address, and the pages of the index. Two texts at one address, a
/// text without its page and reserved folders are findings.
void make_pages(Assembly& assembly);

}  // namespace alongside
