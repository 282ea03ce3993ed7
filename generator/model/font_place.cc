#include "model/font_place.h"

namespace alongside {

Location place_of_font(const Theme& theme, const FontFile& font) {
  for (const std::string& key : {"fonts.files.file." + font.file, std::string("fonts.files")}) {
    if (const auto place = theme.places.find(key); place != theme.places.end()) return place->second;
  }
  return {theme.file, {1, 1}, {1, 1}};
}

}  // namespace alongside
