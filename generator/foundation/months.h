// The months of the year in English, for dates that are read and dates that are written.
#pragma once

#include <array>
#include <string_view>

namespace alongside {

/// From January, with their capital letter.
inline constexpr std::array<std::string_view, 12> month_names = {"January", "February", "March",     "April",   "May",      "June",
                                                                 "July",    "August",   "September", "October", "November", "December"};

}  // namespace alongside
