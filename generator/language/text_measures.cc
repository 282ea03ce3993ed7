#include "language/text_measures.h"

#include <algorithm>

namespace alongside {

std::size_t sentence_length_class(std::uint32_t words) {
  const auto& classes = sentence_length_classes;
  return static_cast<std::size_t>(std::lower_bound(classes.begin(), classes.end(), words) - classes.begin());
}

}  // namespace alongside
