#include "app/upstream.h"

#include <algorithm>
#include <string_view>

#include "foundation/files.h"

namespace alongside {
namespace {

bool is_given(const Settings& settings, std::string_view key) { return settings.places.contains(std::string(key)); }

/// The places of `key` and of all that belongs to it.
void take_places(Settings& above, const Settings& below, std::string_view key) {
  for (const auto& [name, where] : below.places) {
    if (name == key || name.starts_with(std::string(key) + '.')) above.places.emplace(name, where);
  }
}

template <typename Field>
void inherit(Settings& above, const Settings& below, std::string_view key, Field Settings::*field) {
  if (is_given(above, key) || !is_given(below, key)) return;
  above.*field = below.*field;
  take_places(above, below, key);
}

/// The upstream's languages, the toolkit's own first.
void inherit_languages(Settings& above, const Settings& below) {
  const bool has_own = is_given(above, "languages");
  inherit(above, below, "language", &Settings::language);
  std::vector<std::string> languages = {above.language};
  for (const std::string& tag : has_own ? above.languages : below.languages) {
    if (std::find(languages.begin(), languages.end(), tag) == languages.end()) languages.push_back(tag);
  }
  above.languages = std::move(languages);
}

bool is_one_organisation(const Settings& above, const Settings& below) {
  return !above.organisation.name.empty() && above.organisation.name == below.organisation.name;
}

void inherit_all(Settings& above, const Settings& below) {
  inherit(above, below, "title", &Settings::title);
  inherit(above, below, "summary", &Settings::summary);
  inherit(above, below, "editions", &Settings::editions);
  inherit(above, below, "sections", &Settings::sections);
  inherit(above, below, "theme", &Settings::theme);
  inherit(above, below, "licence", &Settings::licence);
  inherit_languages(above, below);
  above.words.insert(below.words.begin(), below.words.end());
  take_places(above, below, "words");
  above.words_allowed.insert(above.words_allowed.end(), below.words_allowed.begin(), below.words_allowed.end());
  if (!is_one_organisation(above, below)) return;
  inherit(above, below, "contact", &Settings::contact);
  inherit(above, below, "accessibility", &Settings::accessibility);
}

Origin origin_of_settings(const Settings& settings) {
  constexpr std::string_view name = "content/toolkit.yaml";
  const std::string folder = settings.file.substr(0, settings.file.size() - name.size());
  return {folder, settings.title, settings.organisation.name, settings.licence, settings.pictures};
}

bool is_of(const Theme& theme, const std::vector<Origin>& upstreams) {
  return std::any_of(upstreams.begin(), upstreams.end(), [&](const Origin& upstream) { return theme.file.starts_with(upstream.folder); });
}

}  // namespace

void put_above(Ingredients& ingredients, Settings settings) {
  if (!ingredients.settings.file.empty()) {
    ingredients.upstreams.insert(ingredients.upstreams.begin(), origin_of_settings(ingredients.settings));
    inherit_all(settings, ingredients.settings);
  }
  ingredients.settings = std::move(settings);
}

void settle_upstreams(Ingredients& ingredients, const std::vector<Layer>& layers) {
  std::vector<Origin> upstreams;
  for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
    if (layer->kind != LayerKind::upstream) continue;
    const auto is_its = [&](const Origin& origin) { return origin.folder == layer->shown; };
    const auto known = std::find_if(ingredients.upstreams.begin(), ingredients.upstreams.end(), is_its);
    Origin origin = known == ingredients.upstreams.end() ? Origin{layer->shown, {}, {}, {}, {}} : *known;
    if (origin.title.empty()) origin.title = file_name(real_path(layer->root));
    upstreams.push_back(std::move(origin));
  }
  ingredients.upstreams = std::move(upstreams);
  for (Theme& theme : ingredients.themes) {
    const bool is_ours = !is_of(theme, ingredients.upstreams) || theme.organisation.name == ingredients.settings.organisation.name;
    if (is_ours) continue;
    theme.organisation = {};
    theme.contact = {};
    theme.accessibility = {};
  }
}

}  // namespace alongside
