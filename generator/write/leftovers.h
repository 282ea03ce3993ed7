// What a killed run left is finished or cleared away by the next one.
#pragma once

#include <string>
#include <vector>

#include "foundation/folder.h"

namespace alongside {

/// Finishes what a killed run left in and beside the site at `site`: a journal, a staging folder, an old
/// site. `old_site` is the site, opened and locked, or nothing where there is none. Gives a sentence for each
/// file of the user's that was put aside. Throws FileProblem where something of that name is not the
/// program's, or another build is at work there.
std::vector<std::string> clear_leftovers(const std::string& site, const Folder* old_site, unsigned jobs);

}  // namespace alongside
