#include "check/own_place.h"

namespace alongside {

Location own_place_of(const Document& document, std::string_view field) {
  const Location where = place_of(document.front, field, document.file);
  return where.file == document.file ? where : Location{document.file, {1, 1}, {1, 1}};
}

}  // namespace alongside
