#include "model/theme.h"

namespace alongside {

std::string font_address(const Theme& theme, const FontFile& font) {
  return (theme.name == "base" ? "assets/" : "assets/" + theme.name + '/') + font.file;
}

}  // namespace alongside
