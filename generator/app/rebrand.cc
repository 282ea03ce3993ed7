#include <algorithm>
#include <array>

#include "app/commands.h"
#include "app/exit.h"
#include "app/new_files.h"
#include "app/rebrand_file.h"
#include "app/rebrand_parts.h"
#include "app/rebrand_words.h"
#include "colour/brand.h"
#include "edit/fields.h"
#include "edit/problem.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/windows_name.h"
#include "parse/settings.h"

namespace alongside {
namespace {

constexpr std::string_view example = "alongside rebrand \"Westshire NHS Trust\" --colour \"#005EB8\"";

std::string name_given(const Options& options) {
  const std::string name = one_spaced(joined(options.words, " "));
  if (name.empty()) throw FileProblem("Say whose toolkit it becomes, for example: " + std::string(example));
  return name;
}

/// The colour that --colour names; a # that is missing is forgiven, because shells make trouble over it.
Colour colour_given(const Options& options) {
  if (trimmed(options.colour).empty()) {
    throw FileProblem("The brand's colour is missing. Type it between quotation marks, because without them the # hides it from this "
                      "program: " + std::string(example));
  }
  if (const auto colour = parse_colour(options.colour)) return *colour;
  if (const auto colour = parse_colour('#' + options.colour)) return *colour;
  throw FileProblem("“" + options.colour + "” is no colour that every screen can show in full. Write six digits after a #, or a name of CSS, "
                    "for example: --colour \"#005EB8\" or --colour navy");
}

/// The name of the theme's folder. One that Windows keeps for itself gets a word behind it.
std::string folder_for(const std::string& name) {
  constexpr std::size_t longest = 100;
  const std::string folder = heading_id(name);
  if (folder.find_first_not_of("-_") == std::string::npos || folder.size() > longest) {
    throw FileProblem("“" + name + "” cannot be the name of a folder. Give a name of letters, at most " + std::to_string(longest) + " of them.");
  }
  if (folder == "base") throw FileProblem("“base” is the name of the built-in theme. Give the name of your organisation.");
  return name_for_all_computers(folder, "theme");
}

void must_be_new(const std::string& toolkit, const std::string& theme) {
  const std::string path = "themes/" + theme;
  if (!is_anything(path_join(toolkit, path))) return;
  throw FileProblem("There is a theme in " + path + " already, and nothing in it may be lost. To see it, type: alongside build --theme " +
                    as_argument(theme) + ". To start again, rename that folder first.");
}

/// Whether the theme speaks for an organisation: its name and contacts must not go into another one's.
bool is_somebodys(const Theme& theme) {
  return std::any_of(theme.places.begin(), theme.places.end(), [](const auto& place) {
    constexpr std::array<std::string_view, 5> own = {"organisation", "contact", "words", "accessibility", "logo"};
    return std::find(own.begin(), own.end(), place.first.substr(0, place.first.find('.'))) != own.end();
  });
}

/// The toolkit's themes up to the highest that is nobody's.
std::vector<Theme> themes_below(std::vector<Theme> themes) {
  while (themes.size() > 1 && is_somebodys(themes.back())) themes.pop_back();
  return themes;
}

constexpr std::string_view settings_path = "content/toolkit.yaml";

/// Makes the theme the toolkit's own. What could not be done is said, and the theme is there all the same.
void choose_theme(const OpenToolkit& toolkit, const std::string& theme, const Console& console) {
  const std::string disk = path_join(toolkit.folder, settings_path);
  const std::vector<FieldEdit> edits = {set_field({"theme"}, theme)};
  try {
    if (is_file(disk)) {
      edit_settings(disk, std::string(settings_path), edits, [](const auto& keys) { return expects_text_at(settings_fields(), keys, false); });
    } else {
      write_new_file(toolkit.folder, std::string(settings_path), "theme: " + theme + '\n');
    }
    const std::string& before = toolkit.ingredients.settings.theme;
    console.say(std::string(settings_path) + " now says  theme: " + theme + "  in the place of " + before + ", so every build shows it.");
  } catch (const EditProblem& problem) {
    console.say(problem.what());
    console.say("So that every build shows the theme, write  theme: " + theme + "  into it.");
  }
}

RebrandPlan plan_of(const Options& options, const OpenToolkit& toolkit, std::vector<ThemePart>& parts) {
  RebrandPlan plan;
  plan.name = name_given(options);
  plan.theme = folder_for(plan.name);
  must_be_new(toolkit.folder, plan.theme);
  plan.colour = hex_of(colour_given(options));
  if (auto logo = logo_part(options)) {
    plan.logo = logo->path;
    parts.push_back(std::move(*logo));
  }
  plan.fonts = fonts_given(options, parts);
  plan.words = toolkit.ingredients.settings.words;
  return plan;
}

}  // namespace

int rebrand_command(const Options& options, Console& console) {
  const OpenToolkit toolkit = open_toolkit(options.folder);
  std::vector<ThemePart> parts;
  RebrandPlan plan = plan_of(options, toolkit, parts);
  const std::vector<Theme> below = themes_below(toolkit.ingredients.themes);
  plan.below = below.back().name;
  const Colour brand = *parse_colour(plan.colour);
  const BrandColours colours = brand_colours(brand, below);
  const std::string path = "themes/" + plan.theme + "/theme.yaml";
  for (const ThemePart& part : parts) write_new_file(toolkit.folder, "themes/" + plan.theme + '/' + part.path, part.bytes);
  write_new_file(toolkit.folder, path, rebrand_file(plan, colours.theme));
  console.say("Started " + path + " for " + plan.name + ". It extends " + plan.below + '.');
  if (plan.theme != heading_id(plan.name)) console.say("Windows keeps the name " + heading_id(plan.name) + " for itself, so the folder is called " + plan.theme + '.');
  for (const std::string& line : brand_sentences(brand, colours)) console.say(line);
  for (const ThemePart& part : parts) {
    if (!part.remark.empty()) console.say(part.remark);
  }
  choose_theme(toolkit, plan.theme, console);
  console.say("Next: open " + path + " and fill in how your readers reach you.");
  console.say("To add a page of your own, for example a case study: alongside new case-study \"Our garden\" --theme " + plan.theme);
  Options building = options;
  building.words.clear();
  building.folder = toolkit.folder;
  building.theme = plan.theme;
  building.without_advice = true;
  return build_command(building, console);
}

}  // namespace alongside
