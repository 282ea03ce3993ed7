// The names that CSS gives to colours.
#pragma once

#include <optional>
#include <string_view>

namespace alongside {

/// Six hexadecimal digits for a name in small letters ("navy": "000080"); nothing where CSS knows no such name. Source: CSS Color
/// Module Level 4 (W3C), 6.1 Named Colors.
std::optional<std::string_view> named_colour(std::string_view name);

}  // namespace alongside
