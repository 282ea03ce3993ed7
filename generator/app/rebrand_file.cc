#include "app/rebrand_file.h"

#include <algorithm>

#include "edit/yaml_writing.h"
#include "foundation/text.h"
#include "read/builtin.h"

namespace alongside {
namespace {

constexpr std::string_view template_path = "generator/app/starter/theme/theme.yaml";

std::string template_bytes() {
  const auto& files = builtin_files();
  const auto found = std::find_if(files.begin(), files.end(), [](const BuiltinFile& file) { return file.path == template_path; });
  return std::string(found->bytes);
}

/// `tokens` as lines after `indent` spaces, each value in quotation marks.
std::string token_lines(const Tokens& tokens, std::size_t indent) {
  std::string lines;
  for (const auto& [name, value] : tokens) lines += std::string(indent, ' ') + name + ": \"" + value + "\"\n";
  return lines;
}

std::string look_lines(const Tokens& light, const Tokens& dark, std::size_t indent) {
  const std::string start(indent, ' ');
  std::string lines;
  if (!light.empty()) lines += start + "light:\n" + token_lines(light, indent + 2);
  if (!dark.empty()) lines += start + "dark:\n" + token_lines(dark, indent + 2);
  return lines;
}

const Tokens& of_edition(const std::map<std::string, Tokens>& by_edition, const std::string& edition) {
  static const Tokens none;
  const auto found = by_edition.find(edition);
  return found == by_edition.end() ? none : found->second;
}

std::string colour_lines(const Theme& colours) {
  std::string lines = look_lines(colours.light, colours.dark, 2);
  std::string editions;
  for (const Edition edition : all_editions) {
    const std::string name(edition_name(edition));
    const std::string own = look_lines(of_edition(colours.edition_light, name), of_edition(colours.edition_dark, name), 6);
    if (!own.empty()) editions += "  " + name + ":\n    colours:\n" + own;
  }
  if (!editions.empty()) lines += "\n# Large print and easy read need stronger colours in a few places.\neditions:\n" + editions;
  return lines;
}

std::string logo_lines(const RebrandPlan& plan) {
  if (plan.logo.empty()) {
    return "  # Put the file of your logo into a folder called pictures beside this file, and take the # away from both lines.\n"
           "  # logo: pictures/logo.svg\n"
           "  # logo_description: " + one_spaced(plan.name) + "\n";
  }
  return "  logo: " + yaml_scalar(plan.logo) +
         "\n  # What people hear who cannot see the logo\n"
         "  logo_description: " + yaml_scalar(plan.name) +
         "\n  # If you have the logo for dark grounds too, put its file beside the other and take the # away.\n"
         "  # logo_dark: pictures/logo-dark.svg\n";
}

/// "'Quiet Sans', Arial, sans-serif": the font, and what readers without it see.
std::string font_list(const RebrandFont& font) { return "\"'" + font.family + "', Arial, 'Liberation Sans', sans-serif\""; }

std::string font_lines(const std::vector<RebrandFont>& fonts) {
  if (fonts.empty()) return {};
  std::string lines = "\n# Fonts, the best first; the others are for readers whose computers lack it.\nfonts:\n";
  lines += "  body: " + font_list(fonts.front()) + "\n  heading: " + font_list(fonts.back()) + '\n';
  if (std::all_of(fonts.begin(), fonts.end(), [](const RebrandFont& font) { return font.file.empty(); })) return lines;
  lines += "  # After licence, write what lets you publish the font, for example: SIL Open Font License 1.1\n  files:\n";
  for (const RebrandFont& font : fonts) {
    if (!font.file.empty()) lines += "    - file: " + yaml_scalar(font.file) + "\n      family: " + yaml_scalar(font.family) + "\n      licence:\n";
  }
  return lines;
}

/// The words as notes: what the toolkit says until the theme says something else.
std::string word_lines(const RebrandPlan& plan) {
  if (plan.words.empty()) return " The toolkit has none yet.\n# words:\n#   our_group: the Tuesday group";
  std::string lines = " To say it in your own way,\n# take the # away before `words` and before the text, and keep the two spaces at its start.\n# words:";
  for (const auto& [name, text] : plan.words) lines += "\n#   " + name + ": " + yaml_scalar(one_spaced(text));
  return lines;
}

}  // namespace

std::string rebrand_file(const RebrandPlan& plan, const Theme& colours) {
  std::string bytes = replaced(template_bytes(), "name: THEME_NAME", "name: " + yaml_scalar(plan.name));
  const std::vector<std::pair<std::string, std::string>> marks = {
      {"THEME_LOGO\n", logo_lines(plan)}, {"THEME_FONTS\n", font_lines(plan.fonts)}, {"THEME_COLOURS\n", colour_lines(colours)},
      {"THEME_WORDS", word_lines(plan)},  {"THEME_BELOW", plan.below}, {"THEME_COLOUR", plan.colour},
      {"THEME_NAME", plan.name}};
  for (const auto& [mark, text] : marks) bytes = replaced(bytes, mark, text);
  return bytes;
}

}  // namespace alongside
