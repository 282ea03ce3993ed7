#include "app/rebrand_parts.h"

#include <algorithm>
#include <array>

#include "foundation/file_ending.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/windows_name.h"
#include "media/fonts.h"
#include "media/picture_size.h"
#include "media/svg.h"

namespace alongside {
namespace {

std::string bytes_given(const Options& options, const std::string& typed) {
  const std::string path = path_join(options.folder, typed);
  if (is_file(path)) return read_whole_file(path);
  throw FileProblem("There is no file " + typed + ". Type its name as you see it from the folder you are in.");
}

ThemePart drawing_part(const std::string& typed, const std::string& bytes) {
  SvgResult clean = clean_svg(bytes, typed);
  if (!clean.usable) throw FileProblem(typed + " cannot be read as a drawing. Open it in a drawing program and save it again as SVG.");
  std::string remark;
  if (!clean.findings.empty()) remark = "The logo held script, or asked for other files. The copy in the theme is without them: look at it.";
  return {"pictures/logo.svg", std::move(clean.bytes), std::move(remark)};
}

bool is_font_name(const std::string& ending) {
  constexpr std::array<std::string_view, 4> endings = {".woff2", ".woff", ".ttf", ".otf"};
  return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

/// "Quiet Sans" for quiet-sans.woff2.
std::string family_of(const std::string& path) {
  const std::string name = file_name(path);
  std::string family = one_spaced(replaced(replaced(name.substr(0, name.rfind('.')), "-", " "), "_", " "));
  std::erase_if(family, [](char c) { return std::string_view("\"'\\{};:<>()").find(c) != std::string_view::npos; });
  return family.empty() ? "Brand" : family;
}

RebrandFont font_of_file(const Options& options, const std::string& typed, std::vector<ThemePart>& parts) {
  std::string bytes = bytes_given(options, typed);
  if (!is_font(bytes)) throw FileProblem(typed + " is no font that browsers can read. Give a file that ends in .woff2, .woff, .ttf or .otf.");
  RebrandFont font{family_of(typed), "fonts/" + name_for_all_computers(heading_id(family_of(typed)), "font") + file_ending(typed)};
  parts.push_back({font.file, std::move(bytes), "May you publish this font? Write what lets you into theme.yaml, after licence."});
  return font;
}

RebrandFont font_of_name(const std::string& typed) {
  const std::string name = one_spaced(typed);
  if (!name.empty() && name.find_first_of("\"'\\{};:<>()/") == std::string::npos) return {name, {}};
  throw FileProblem("“" + typed + "” is no name of a font. Type one name, for example: --font Arial, or the name of a font's file.");
}

}  // namespace

std::optional<ThemePart> logo_part(const Options& options) {
  if (options.logo.empty()) return std::nullopt;
  const std::string bytes = bytes_given(options, options.logo), ending = file_ending(options.logo);
  if (ending == ".svg") return drawing_part(options.logo, bytes);
  const bool is_known = ending == ".png" || ending == ".jpg" || ending == ".jpeg" || ending == ".webp";
  if (is_known && picture_size(bytes)) return ThemePart{"pictures/logo" + ending, bytes, {}};
  throw FileProblem(options.logo + " is no picture for a logo. Best is an SVG; a PNG, JPEG or WebP does too.");
}

std::vector<RebrandFont> fonts_given(const Options& options, std::vector<ThemePart>& parts) {
  constexpr std::size_t most = 2;
  if (options.fonts.size() > most) throw FileProblem("Give one font for all words, and a second one for headings at most.");
  std::vector<RebrandFont> fonts;
  for (const std::string& typed : options.fonts) {
    const bool is_a_file = is_font_name(file_ending(typed)) || is_file(path_join(options.folder, typed));
    fonts.push_back(is_a_file ? font_of_file(options, typed, parts) : font_of_name(typed));
  }
  return fonts;
}

}  // namespace alongside
