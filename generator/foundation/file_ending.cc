#include "foundation/file_ending.h"

#include "foundation/unicode.h"

namespace alongside {

std::string file_ending(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  const std::size_t stop = name.rfind('.');
  return stop == std::string_view::npos ? std::string() : lower_case(name.substr(stop));
}

}  // namespace alongside
