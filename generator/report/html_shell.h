// The whole page round what a report or a list of changes says: its head, its policy and its look.
#pragma once

#include <string>
#include <string_view>

#include "report/html.h"

namespace alongside {

/// A page that stands for itself: no script, nothing from elsewhere, one style that its own security policy names by its hash. `sign` is
/// markup near its beginning by which such pages are known.
std::string whole_page(std::string_view title, std::string_view sign, const Html& body);

}  // namespace alongside
