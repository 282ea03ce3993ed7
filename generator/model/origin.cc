#include "model/origin.h"

namespace alongside {
namespace {

/// Whether the theme speaks for another organisation than the one that the settings name.
bool is_of_another(const Toolkit& toolkit) {
  const std::string& own = toolkit.settings.organisation.name;
  return !own.empty() && brand_of(toolkit) != own;
}

Origin toolkit_itself(const Settings& settings) { return {{}, settings.title, settings.organisation.name, settings.licence, settings.pictures}; }

}  // namespace

const Origin* upstream_of(const Toolkit& toolkit, std::string_view file) {
  const Origin* nearest = nullptr;
  for (const Origin& upstream : toolkit.upstreams) {
    const bool is_longer = nearest == nullptr || upstream.folder.size() > nearest->folder.size();
    if (is_longer && file.starts_with(upstream.folder)) nearest = &upstream;
  }
  return nearest;
}

const std::string& brand_of(const Toolkit& toolkit) {
  for (auto theme = toolkit.themes.rbegin(); theme != toolkit.themes.rend(); ++theme) {
    if (!theme->organisation.name.empty()) return theme->organisation.name;
  }
  return toolkit.settings.organisation.name;
}

std::vector<Origin> origins_of(const Toolkit& toolkit) {
  std::vector<Origin> origins;
  if (is_of_another(toolkit)) origins.push_back(toolkit_itself(toolkit.settings));
  origins.insert(origins.end(), toolkit.upstreams.begin(), toolkit.upstreams.end());
  return origins;
}

Origin origin_of(const Toolkit& toolkit, std::string_view file) {
  if (const Origin* upstream = upstream_of(toolkit, file)) return *upstream;
  const bool is_toolkits = file.starts_with("content/") && is_of_another(toolkit);
  return is_toolkits ? toolkit_itself(toolkit.settings) : Origin();
}

}  // namespace alongside
