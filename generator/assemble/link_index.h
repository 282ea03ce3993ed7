// Everything that a link can name, ready to be looked up.
#pragma once

#include "assemble/assembly.h"

namespace alongside {

/// Fills the rest of the index: files, folders, small-letter spellings and old addresses, after pages and
/// files are known.
void make_link_index(Assembly& assembly);

/// What an old address in `aliases` comes to ("/old/page", "old/page.md", "old/"): "old/page.html"; empty
/// where it leads out of the site or is no path.
std::string alias_address(std::string_view alias);

}  // namespace alongside
