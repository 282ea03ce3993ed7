// Addresses as settings name them: * stands for anything.
#pragma once

#include <string_view>

namespace alongside {

/// Whether `address` is what `pattern` says, from its first to its last letter; * stands for any letters, also none.
bool fits_pattern(std::string_view pattern, std::string_view address);

}  // namespace alongside
