// Names that only some of the brands of a run give: a text is free to say those of its own brand, and of no other.
#pragma once

#include <span>
#include <string>
#include <unordered_set>

#include "check/wording_tools.h"
#include "model/toolkit.h"

namespace alongside {

using BrandNames = std::unordered_set<std::string>;

/// The names that some of `brands`, but not all of them, give.
BrandNames names_of_some(std::span<const Toolkit* const> brands);

/// Whether the text that was laid out on `desk` last says any of `names`.
bool says_any(const WordingDesk& desk, const BrandNames& names);

}  // namespace alongside
