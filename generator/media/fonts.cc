#include "media/fonts.h"

#include <algorithm>
#include <array>
#include <string>

#include "foundation/files.h"
#include "model/font_place.h"

namespace alongside {
namespace {

using namespace std::string_view_literals;

constexpr std::array signatures = {"wOF2"sv, "wOFF"sv, "OTTO"sv, "true"sv, "\0\1\0\0"sv};

/// The file of `font` among those that the site holds; null where there is none.
const PublishedFile* file_of(const Toolkit& toolkit, const Theme& theme, const FontFile& font) {
  const std::string address = font_address(theme, font);
  const auto found = std::find_if(toolkit.files.begin(), toolkit.files.end(), [&](const PublishedFile& file) { return file.address == address; });
  return found == toolkit.files.end() ? nullptr : &*found;
}

Finding broken(const Theme& theme, const FontFile& font) {
  return error_at(place_of_font(theme, font), "theme/broken-font", "This file is no font that browsers can read: " + font.file,
                  "Give a file that ends in .woff2, .woff, .ttf or .otf, as its makers offer it.");
}

}  // namespace

bool is_font(std::string_view bytes) {
  return std::any_of(signatures.begin(), signatures.end(), [&](std::string_view signature) { return bytes.starts_with(signature); });
}

Findings survey_fonts(const Toolkit& toolkit) {
  Findings findings;
  for (const Theme& theme : toolkit.themes) {
    for (const FontFile& font : theme.font_files) {
      const PublishedFile* file = file_of(toolkit, theme, font);
      if (file == nullptr || file->path.empty()) continue;  // that it is missing is told where files are published
      if (!is_font(read_whole_file(file->path))) findings.push_back(broken(theme, font));
    }
  }
  return findings;
}

}  // namespace alongside
