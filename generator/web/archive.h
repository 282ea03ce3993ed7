// Copies of pages that are gone, in the Internet Archive.
#pragma once

#include <string>
#include <vector>

#include "web/ask_all.h"

namespace alongside {

/// For each of `addresses` the address of the newest copy in the Wayback Machine, or nothing where it has none or does not answer. It
/// is asked once a second at most, and its redirect is read, never followed.
std::vector<std::string> archived_copies(const std::vector<std::string>& addresses, const AskEnvironment& environment);

}  // namespace alongside
