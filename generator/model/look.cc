#include "model/look.h"

#include <map>

#include "model/settings.h"

namespace alongside {
namespace {

void lay_over(Tokens& tokens, const Tokens& more) {
  for (const auto& [name, value] : more) tokens[name] = value;
}

void lay_over(Tokens& tokens, const std::map<std::string, Tokens>& by_edition, Edition edition) {
  const auto found = by_edition.find(std::string(edition_name(edition)));
  if (found != by_edition.end()) lay_over(tokens, found->second);
}

/// The place of the first of `keys` that a theme gives, the last theme first.
Location first_place(const std::vector<Theme>& themes, const std::vector<std::string>& keys) {
  for (const std::string& key : keys) {
    for (auto theme = themes.rbegin(); theme != themes.rend(); ++theme) {
      if (const auto place = theme->places.find(key); place != theme->places.end()) return place->second;
    }
  }
  return {themes.empty() ? std::string() : themes.back().file, {1, 1}, {1, 1}};
}

/// The key that theme.yaml has for a size: "size-body" is `sizes.body`, "corner" is `corners`.
std::string key_of_size(std::string_view name) {
  if (name.starts_with("size-")) return "sizes." + std::string(name.substr(5));
  if (name.starts_with("font-")) return "fonts." + std::string(name.substr(5));
  return name == "corner" ? "corners" : "spacing";
}

std::string below_edition(Edition edition, const std::string& key) {
  return "editions." + std::string(edition_name(edition)) + '.' + key;
}

}  // namespace

Look look_of(const std::vector<Theme>& themes, Edition edition, bool dark) {
  Look look;
  look.edition = edition;
  look.dark = dark;
  for (const Theme& theme : themes) lay_over(look.colours, theme.light);
  for (const Theme& theme : themes) lay_over(look.sizes, theme.sizes);
  if (dark) {
    for (const Theme& theme : themes) lay_over(look.colours, theme.dark);
  }
  for (const Theme& theme : themes) {
    lay_over(look.colours, dark ? theme.edition_dark : theme.edition_light, edition);
    lay_over(look.sizes, theme.edition_sizes, edition);
  }
  return look;
}

Location place_of_colour(const std::vector<Theme>& themes, Edition edition, bool dark, std::string_view name) {
  const std::string light_key = "colours.light." + std::string(name);
  if (!dark) return first_place(themes, {below_edition(edition, light_key), light_key});
  const std::string dark_key = "colours.dark." + std::string(name);
  return first_place(themes, {below_edition(edition, dark_key), dark_key, light_key});
}

Location place_of_size(const std::vector<Theme>& themes, Edition edition, std::string_view name) {
  const std::string key = key_of_size(name);
  return first_place(themes, {below_edition(edition, key), key});
}

}  // namespace alongside
