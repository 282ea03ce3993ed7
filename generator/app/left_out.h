// What --keep-going does with pages that have errors: one that has an old version keeps it; one that has none is left out, and
// nothing leads to it.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "model/view.h"

namespace alongside {

/// Takes the pages at `addresses` (below the site's root) that have no file in the folder `destination` out of all views: menus,
/// lists and links pass over them. Gives the other addresses, whose files stay as they are.
std::unordered_set<std::string> leave_out_new_pages(std::vector<View>& views, const std::unordered_set<std::string>& addresses,
                                                    const std::string& destination);

}  // namespace alongside
