#include "model/front_matter.h"

namespace alongside {

Location place_of(const FrontMatter& front, std::string_view field, const std::string& file) {
  for (const auto& [name, where] : front.places) {
    if (name == field) return where;
  }
  return {file, {1, 1}, {1, 1}};
}

}  // namespace alongside
