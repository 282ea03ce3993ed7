// Addresses as settings name them: * stands for anything.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// Whether `address` is what `pattern` says, from its first to its last letter; * stands for any letters, also none.
bool fits_pattern(std::string_view pattern, std::string_view address);

/// Whether one of `patterns` fits.
bool fits_one(const std::vector<std::string>& patterns, std::string_view address);

/// Whether one of `patterns` is `address` itself, without any *.
bool names_exactly(const std::vector<std::string>& patterns, std::string_view address);

}  // namespace alongside
