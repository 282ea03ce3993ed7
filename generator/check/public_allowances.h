// What the accessibility statement tells of findings that a team lets pass.
#pragma once

#include <vector>

#include "model/toolkit.h"

namespace alongside {

/// The allowances, on pages that are published, of rules that come from the Web Content Accessibility Guidelines: one a page and reason.
std::vector<PublicAllowance> public_allowances(const Toolkit& toolkit);

}  // namespace alongside
