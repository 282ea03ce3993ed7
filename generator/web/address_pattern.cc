#include "web/address_pattern.h"

#include <algorithm>

namespace alongside {

bool fits_pattern(std::string_view pattern, std::string_view address) {
  constexpr auto none = std::string_view::npos;
  std::size_t at = 0, in = 0, star = none, star_in = 0;
  while (at < address.size()) {
    if (in < pattern.size() && pattern[in] == '*') {
      star = in++;
      star_in = at;
    } else if (in < pattern.size() && pattern[in] == address[at]) {
      ++in;
      ++at;
    } else if (star != none) {
      in = star + 1;  // the last star takes one letter more
      at = ++star_in;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', in) == none;
}

bool fits_one(const std::vector<std::string>& patterns, std::string_view address) {
  return std::any_of(patterns.begin(), patterns.end(), [&](const std::string& pattern) { return fits_pattern(pattern, address); });
}

bool names_exactly(const std::vector<std::string>& patterns, std::string_view address) {
  const auto is_it = [&](const std::string& pattern) { return pattern.find('*') == std::string::npos && pattern == address; };
  return std::any_of(patterns.begin(), patterns.end(), is_it);
}

}  // namespace alongside
