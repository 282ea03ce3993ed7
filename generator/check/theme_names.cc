#include <algorithm>

#include "check/theme.h"
#include "foundation/suggest.h"

namespace alongside {
namespace {

std::vector<std::string> names_in(const Tokens& tokens) {
  std::vector<std::string> names;
  for (const auto& [name, value] : tokens) names.push_back(name);
  return names;
}

Location place_in_theme(const Theme& theme, const std::string& key) {
  const auto place = theme.places.find(key);
  return place == theme.places.end() ? Location{theme.file, {1, 1}, {1, 1}} : place->second;
}

/// Where the names that no style sheet reads stand, and what there is in their place.
struct Search {
  const Theme& theme;
  std::string keys;                // what stands before the name in theme.yaml: "colours.light."
  std::vector<std::string> known;  // as theme.yaml writes them
  std::string what;                // "colour"
};

void find_unknown(const Search& search, const Tokens& tokens, std::string_view prefix, Findings& findings) {
  for (const auto& [token, value] : tokens) {
    if (!token.starts_with(prefix)) continue;
    const std::string name = token.substr(prefix.size());
    if (std::find(search.known.begin(), search.known.end(), name) != search.known.end()) continue;
    const std::string near = did_you_mean(name, search.known);
    Finding finding = warning_at(place_in_theme(search.theme, search.keys + name), "theme/unused-name",
                                 "No page uses a " + search.what + " called “" + name + "”.",
                                 near.empty() ? "themes/base/theme.yaml lists the names that there are." : near);
    findings.push_back(std::move(finding));
  }
}

/// The names of `tokens` that begin with `prefix`, without it.
std::vector<std::string> names_after(const Tokens& tokens, std::string_view prefix) {
  std::vector<std::string> names;
  for (const auto& [name, value] : tokens) {
    if (name.starts_with(prefix)) names.push_back(name.substr(prefix.size()));
  }
  return names;
}

void find_in_looks(const Theme& theme, const Theme& base, const std::string& keys, const Tokens& light, const Tokens& dark, const Tokens& sizes,
                   Findings& findings) {
  const std::vector<std::string> colours = names_in(base.light);
  find_unknown({theme, keys + "colours.light.", colours, "colour"}, light, "", findings);
  find_unknown({theme, keys + "colours.dark.", colours, "colour"}, dark, "", findings);
  find_unknown({theme, keys + "sizes.", names_after(base.sizes, "size-"), "size"}, sizes, "size-", findings);
  find_unknown({theme, keys + "fonts.", names_after(base.sizes, "font-"), "font"}, sizes, "font-", findings);
}

const Tokens& of_edition(const std::map<std::string, Tokens>& by_edition, const std::string& edition) {
  static const Tokens none;
  const auto found = by_edition.find(edition);
  return found == by_edition.end() ? none : found->second;
}

}  // namespace

Findings check_token_names(const Toolkit& toolkit) {
  Findings findings;
  const Theme& base = toolkit.themes.front();
  for (std::size_t i = 1; i < toolkit.themes.size(); ++i) {
    const Theme& theme = toolkit.themes[i];
    find_in_looks(theme, base, "", theme.light, theme.dark, theme.sizes, findings);
    for (const auto& [edition, light] : theme.edition_light) {
      find_in_looks(theme, base, "editions." + edition + '.', light, of_edition(theme.edition_dark, edition),
                    of_edition(theme.edition_sizes, edition), findings);
    }
  }
  return findings;
}

}  // namespace alongside
