// The style sheet of a theme chain: its fonts, its colours and sizes, and which logo stands on which ground.
#include "colour/contrast.h"
#include "foundation/file_ending.h"
#include "foundation/url.h"
#include "model/look.h"
#include "render/made_page_writers.h"

namespace alongside {
namespace {

/// What CSS calls the format of a font file, by the end of its name.
std::string_view format_of(std::string_view file) {
  const std::string ending = file_ending(file);
  if (ending == ".woff2") return "woff2";
  if (ending == ".woff") return "woff";
  return ending == ".otf" ? "opentype" : "truetype";
}

void font_face(std::string& css, const Theme& theme, const FontFile& font) {
  constexpr std::string_view folder = "assets/";  // the sheet lies in it, and addresses in a sheet begin there
  const std::string address = percent_encoded_path(std::string_view(font_address(theme, font)).substr(folder.size()));
  css += "@font-face{font-family:\"" + font.family + "\";src:url(\"" + address + "\") format(\"" + std::string(format_of(font.file)) +
         "\");font-display:swap";
  if (!font.weight.empty()) css += ";font-weight:" + font.weight;
  if (!font.style.empty()) css += ";font-style:" + font.style;
  css += "}\n";
}

/// Whether white words stand out from the head of a page better than black ones.
bool has_dark_head(const Look& look) {
  const auto brand = look.colours.find("brand");
  const auto colour = brand == look.colours.end() ? std::nullopt : parse_colour(brand->second);
  return colour && contrast_ratio({1, 1, 1}, *colour) >= contrast_ratio({0, 0, 0}, *colour);
}

/// On paper the head has no ground, so the ordinary logo stands there.
void logo_rule(std::string& css, const Look& look) {
  if (!has_dark_head(look)) return;
  const std::string root = ":root[data-edition=\"" + std::string(edition_name(look.edition)) + "\"] ";
  css += std::string("@media screen and (prefers-color-scheme:") + (look.dark ? "dark" : "light") + "){" + root + ".logo{display:none}" + root +
         ".logo-on-dark{display:block}}\n";
}

/// Whether the logo is so much higher than wide that words in it would be too small at the height of others.
bool has_tall_logo(const Toolkit& toolkit) {
  if (toolkit.logo == no_index) return false;
  const Picture& logo = toolkit.pictures[toolkit.logo];
  return logo.width > 0 && logo.height * 4 > logo.width * 5;
}

}  // namespace

std::string theme_sheet(const Toolkit& toolkit) {
  std::string css;
  for (const Theme& theme : toolkit.themes) {
    for (const FontFile& font : theme.font_files) {
      if (!font.file.empty() && !font.family.empty()) font_face(css, theme, font);
    }
  }
  css += theme_style(toolkit);
  if (has_tall_logo(toolkit)) css += ":root .logo,:root .logo-on-dark{max-block-size:5.5rem}\n";
  if (toolkit.logo_dark == no_index) return css;
  for (const Edition edition : all_editions) {
    for (const bool dark : {false, true}) logo_rule(css, look_of(toolkit.themes, edition, dark));
  }
  return css;
}

}  // namespace alongside
