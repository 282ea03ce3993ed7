#include "web/address_pattern.h"

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

}  // namespace alongside
