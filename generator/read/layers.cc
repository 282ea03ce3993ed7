#include "read/layers.h"

#include <algorithm>
#include <optional>

#include "foundation/files.h"
#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/yaml.h"
#include "read/names.h"
#include "read/text_bytes.h"

namespace alongside {
namespace {

constexpr std::size_t most_upstreams = 8;

/// One text of a settings file, by its key at the top.
struct Given {
  std::string text;
  Location where;
};

Given given_in(const std::string& path, const std::string& shown, std::string_view key) {
  if (!is_file(path)) return {};
  std::string bytes = read_whole_file(path);
  if (bytes.size() > largest_text) return {};
  Findings ignored;  // the file is read in full later, and then its mistakes are told
  const std::string text = checked_text(std::move(bytes), shown, ignored);
  const auto is_key = [&](const std::vector<std::string>& keys) {
    return keys.size() == 1 && keys.front() == key;
  };
  const YamlResult yaml = read_yaml(text, shown, 1, is_key);
  const YamlValue* value = yaml.root.find(key);
  if (value == nullptr || value->kind != YamlKind::text) return {};
  return {value->text, value->where};
}

struct Search {
  std::vector<Layer> toolkits;  // the toolkit, then its upstreams
  std::vector<Layer> themes;    // the chosen one first
  Findings findings;
};

/// The folder at `way` from one that is shown as `from`, with one slash at its end.
std::string shown_folder(const std::string& from, std::string_view way) {
  while (way.ends_with('/')) way.remove_suffix(1);
  return path_join(from, way) + '/';
}

void find_upstreams(Search& search) {
  std::vector<std::string> seen = {real_path(search.toolkits.front().root)};
  Location own;  // where the toolkit itself names its upstream: what leads on from there is not its team's to mend
  while (search.toolkits.size() <= most_upstreams) {
    const Layer last = search.toolkits.back();
    const Given next = given_in(path_join(last.root, "content/toolkit.yaml"),
                                last.shown + "content/toolkit.yaml", "upstream");
    if (next.text.empty()) return;
    if (search.toolkits.size() == 1) own = next.where;
    const std::string root = path_join(last.root, next.text);
    if (!is_folder(path_join(root, "content"))) {
      search.findings.push_back(
          error_at(next.where, "input/no-upstream", "There is no toolkit in this folder: " + next.text,
                   "Write the way from this toolkit's folder to the folder that holds its content/."));
      return;
    }
    if (std::find(seen.begin(), seen.end(), real_path(root)) != seen.end()) {
      search.findings.push_back(error_at(own, "input/upstream-circle",
                                         "These toolkits adapt each other in a circle: " + next.text,
                                         "Take `upstream` out of the one that was there first."));
      return;
    }
    seen.push_back(real_path(root));
    search.toolkits.push_back({LayerKind::upstream, {}, root, shown_folder(last.shown, next.text), true});
  }
}

/// Names of themes that could have been meant: those of the toolkit and its upstreams, and base.
std::vector<std::string> theme_names(const Search& search) {
  std::vector<std::string> names;
  for (const Layer& toolkit : search.toolkits) {
    for (std::string& name : own_themes(toolkit.root)) names.push_back(std::move(name));
  }
  if (std::find(names.begin(), names.end(), "base") == names.end()) names.emplace_back("base");
  return names;
}

bool is_plain_name(std::string_view name) {
  return !name.empty() && name.find_first_of("/\\") == std::string_view::npos && !name.starts_with('.');
}

std::optional<Layer> find_theme(const Search& search, const std::string& name) {
  if (!is_plain_name(name)) return {};
  for (const Layer& toolkit : search.toolkits) {
    const std::string root = path_join(toolkit.root, "themes/" + name);
    if (is_folder(root)) return Layer{LayerKind::theme, name, root, toolkit.shown + "themes/" + name + '/', toolkit.is_upstreams};
  }
  if (name == "base") return Layer{LayerKind::theme, name, {}, "themes/base/"};
  return {};
}

std::string theme_hint(const Search& search, const std::string& name) {
  std::vector<std::string> names = theme_names(search);
  const std::string meant = did_you_mean(name, names);
  std::erase(names, "base");
  const std::string own = names.empty() ? "" : (names.size() == 1 ? "The toolkit's own theme is " : "The toolkit's own themes are ") + in_words(names) + ". ";
  return (meant.empty() ? "" : meant + ' ') + own + "The built-in theme is base.";
}

/// The theme that `from` extends, or base; nothing after base or where the chain is broken.
std::optional<Layer> extended_theme(Search& search, const Layer& from) {
  if (from.name == "base") return {};
  const std::string shown = from.shown + "theme.yaml";
  const Given next = given_in(path_join(from.root, "theme.yaml"), shown, "extends");
  const std::string name = next.text.empty() ? "base" : next.text;
  const auto same = [&](const Layer& theme) { return theme.name == name; };
  if (std::any_of(search.themes.begin(), search.themes.end(), same)) {
    search.findings.push_back(
        error_at(next.where, "theme/circle", "These themes extend each other in a circle: " + name,
                 "Every chain of themes ends in base: write `extends: base` in the lowest of them."));
    return find_theme(search, "base");
  }
  if (std::optional<Layer> theme = find_theme(search, name)) return theme;
  search.findings.push_back(error_at(next.where, "theme/unknown", "There is no theme called " + name + '.',
                                     theme_hint(search, name)));
  return find_theme(search, "base");
}

Layer chosen_theme(Search& search, const std::string& asked) {
  if (!asked.empty()) {
    if (std::optional<Layer> theme = find_theme(search, asked)) return *theme;
    throw FileProblem("There is no theme called " + asked + ". " + theme_hint(search, asked));
  }
  for (const Layer& toolkit : search.toolkits) {
    const Given named = given_in(path_join(toolkit.root, "content/toolkit.yaml"),
                                 toolkit.shown + "content/toolkit.yaml", "theme");
    if (named.text.empty()) continue;
    if (std::optional<Layer> theme = find_theme(search, named.text)) return *theme;
    search.findings.push_back(error_at(named.where, "theme/unknown",
                                       "There is no theme called " + named.text + '.',
                                       theme_hint(search, named.text)));
    break;
  }
  return *find_theme(search, "base");
}

/// The themes from the one that `asked` names to base.
std::vector<Layer> theme_chain(Search& search, const std::string& asked) {
  search.themes = {chosen_theme(search, asked)};
  while (std::optional<Layer> next = extended_theme(search, search.themes.back()))
    search.themes.push_back(*next);
  return std::move(search.themes);
}

/// Where `theme` stands among `layers`, behind the one at `below`; put there where it does not stand yet.
std::size_t layer_above(std::vector<Layer>& layers, std::size_t below, const Layer& theme) {
  const auto same = [&](const Layer& layer) {
    return layer.kind == LayerKind::theme && layer.shown == theme.shown;
  };
  const auto found = std::find_if(layers.begin() + static_cast<std::ptrdiff_t>(below) + 1, layers.end(), same);
  const auto index = static_cast<std::size_t>(found - layers.begin());
  if (found == layers.end()) layers.push_back(theme);
  return index;
}

void add_brand(Layers& result, std::size_t common, const std::vector<Layer>& chain) {
  BrandLayers& brand = result.brands.emplace_back();
  for (std::size_t i = 0; i < common; ++i) brand.push_back(i);
  for (auto theme = chain.rbegin() + 1; theme != chain.rend(); ++theme)
    brand.push_back(layer_above(result.layers, brand.back(), *theme));
}

void check_folder(const std::string& folder) {
  if (!is_folder(folder)) {
    throw FileProblem("There is no file or folder called " + folder +
                      ". Look at its spelling. A new toolkit is started with `alongside new toolkit NAME`.");
  }
  if (!is_folder(path_join(folder, "content"))) {
    throw FileProblem("The folder " + folder +
                      " holds no toolkit: there is no folder called content in it. Go to the folder of a "
                      "toolkit, or start one with `alongside new toolkit`.");
  }
}

}  // namespace

std::vector<std::string> own_themes(const std::string& folder) {
  std::vector<std::string> names;
  const std::string themes = path_join(folder, "themes");
  if (!is_folder(themes)) return names;
  for (const FileEntry& entry : list_tree(themes)) {
    const bool is_theme = entry.kind == FileKind::folder && entry.path.find('/') == std::string::npos;
    if (is_theme && !is_passed_over(entry.path) && is_usable_name(entry.path)) names.push_back(entry.path);
  }
  std::sort(names.begin(), names.end());
  return names;
}

Layers find_layers(const std::string& folder, const std::vector<std::string>& themes) {
  check_folder(folder);
  Search search;
  search.toolkits.push_back({LayerKind::toolkit, {}, folder, {}, false});
  find_upstreams(search);
  std::vector<std::vector<Layer>> chains;
  for (const std::string& theme : themes) chains.push_back(theme_chain(search, theme));
  Layers result;
  result.findings = std::move(search.findings);
  result.layers.push_back({LayerKind::builtin, {}, {}, "built-in/"});
  // Base belongs to the program: what a toolkit brings itself, a picture called `meeting`, stands above it.
  result.layers.push_back(chains.front().back());
  result.layers.insert(result.layers.end(), search.toolkits.rbegin(), search.toolkits.rend());
  const std::size_t common = result.layers.size();
  for (const std::vector<Layer>& chain : chains) add_brand(result, common, chain);
  return result;
}

}  // namespace alongside
