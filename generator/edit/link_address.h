// One address in a user's own file changed into another one, and no other byte.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "foundation/finding.h"

namespace alongside {

/// `bytes` of a file with `from`, which stands whole in the line of `place` at or after its column, replaced by `to`. Nothing where it
/// does not stand there as it is, or only as a part of a longer address.
std::optional<std::string> with_address(std::string_view bytes, Position place, std::string_view from, std::string_view to);

}  // namespace alongside
