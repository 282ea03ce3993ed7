#include "assemble/pictures.h"

#include <algorithm>
#include <array>
#include <map>

#include "foundation/file_ending.h"
#include "foundation/files.h"
#include "foundation/suggest.h"
#include "foundation/unicode.h"
#include "foundation/url.h"
#include "model/origin.h"

namespace alongside {
namespace {

constexpr std::string_view picture_folder = "pictures/";

bool is_picture_file(std::string_view path) {
  constexpr std::array<std::string_view, 7> endings = {".svg",  ".png",  ".jpg", ".jpeg",
                                                       ".webp", ".avif", ".gif"};
  return std::find(endings.begin(), endings.end(), file_ending(path)) != endings.end();
}

/// A file's path as content/ would hold it: a theme's pictures/ stands in for content/pictures/. Empty for a
/// theme's other files.
std::string_view content_path(const Assembly& assembly, const AssetFile& file) {
  if (file.path.starts_with("content/")) return below_content(file.path);
  const bool is_theme = assembly.sources.layers[file.layer].kind == LayerKind::theme;
  return is_theme && file.path.starts_with(picture_folder) ? std::string_view(file.path) : std::string_view();
}

std::string address_of(std::string_view source) {
  return source.starts_with(picture_folder) ? "assets/" + std::string(source) : std::string(source);
}

std::string without_ending(std::string_view path) {
  return std::string(path.substr(0, path.rfind('.')));
}

/// The pictures that pictures.yaml says may not be passed on, as findings name them, with and without their endings.
ByText<bool> kept_back(const std::vector<Picture>& described) {
  ByText<bool> names;
  for (const Picture& entry : described) {
    if (!entry.may_be_passed_on) names.emplace(std::string(folder_of(entry.where.file)) + '/' + entry.path, true);
  }
  return names;
}

/// Whether a file belongs to an upstream toolkit that may not pass it on.
bool is_left_out(const Assembly& assembly, const AssetFile& asset, const ByText<bool>& kept_back) {
  if (!assembly.sources.layers[asset.layer].is_upstreams || kept_back.empty()) return false;
  const std::string shown = shown_path(assembly.sources, asset.layer, asset.path);
  return is_picture_file(shown) && (kept_back.contains(shown) || kept_back.contains(without_ending(shown)));
}

/// The topmost file of each path; layers are listed from the lowest up. One that may not be passed on takes no other's place.
void collect_topmost(Assembly& assembly, const ByText<bool>& kept_back) {
  ByText<std::size_t> known;
  std::vector<ContentFile>& files = assembly.index.files;
  for (const AssetFile& asset : assembly.sources.assets) {
    const std::string source = composed(content_path(assembly, asset));
    if (source.empty()) continue;
    ContentFile file{source, address_of(source), asset.layer, asset.size, asset.bytes, asset.path, no_index,
                     is_left_out(assembly, asset, kept_back)};
    const auto [place, is_new] = known.emplace(source, files.size());
    if (is_new) {
      files.push_back(std::move(file));
    } else if (!file.left_out) {
      files[place->second] = std::move(file);
    }
  }
  std::sort(files.begin(), files.end(),
            [](const ContentFile& a, const ContentFile& b) { return a.source < b.source; });
}

void add_picture(Assembly& assembly, ContentFile& file) {
  Toolkit& toolkit = assembly.toolkit;
  Picture picture;
  picture.address = file.address;
  picture.size = file.size;
  picture.is_builtin = file.bytes.data() != nullptr;
  picture.left_out = file.left_out;
  const Layer& layer = assembly.sources.layers[file.layer];
  picture.path =
      picture.is_builtin ? layer.shown + file.path : disk_path(assembly.sources, file.layer, file.path);
  file.picture = static_cast<std::uint32_t>(toolkit.pictures.size());
  if (file.source.starts_with(picture_folder))
    picture.name = without_ending(file.source.substr(picture_folder.size()));
  if (!picture.name.empty()) {
    const auto [known, is_new] = toolkit.picture_by_name.emplace(picture.name, file.picture);
    // team.svg of a theme stands above team.jpg of the toolkit.
    const auto layer_of = [&](std::uint32_t index) {
      return std::find_if(assembly.index.files.begin(), assembly.index.files.end(),
                          [&](const ContentFile& other) { return other.picture == index; })
          ->layer;
    };
    const bool stands_above = !is_new && layer_of(known->second) < file.layer && !file.left_out;
    if (stands_above) known->second = file.picture;
  }
  toolkit.pictures.push_back(std::move(picture));
}

/// Every picture file of every layer as findings name it, with and without its ending: an entry of
/// pictures.yaml may speak of one that a layer above replaces.
ByText<std::string> all_shown(const Assembly& assembly) {
  ByText<std::string> shown;
  for (const AssetFile& file : assembly.sources.assets) {
    const std::string path = shown_path(assembly.sources, file.layer, file.path);
    if (!is_picture_file(path)) continue;
    shown.emplace(path, path);
    shown.emplace(without_ending(path), path);
  }
  return shown;
}

void find_undescribable(Assembly& assembly, const Picture& entry, const ByText<std::string>& shown) {
  const std::string folder = std::string(folder_of(entry.where.file)) + '/';
  std::vector<std::string> names;
  for (const auto& [key, path] : shown) {
    if (key == path && path.starts_with(folder)) names.push_back(path.substr(folder.size()));
  }
  std::sort(names.begin(), names.end());
  assembly.toolkit.findings.push_back(warning_at(
      entry.where, "picture/no-file", "There is no picture of this name beside pictures.yaml: " + entry.path,
      did_you_mean(entry.path, names)));
}

/// Puts what pictures.yaml says where the file says what it looks like.
void describe(Picture& picture, const Picture& entry) {
  Picture described = entry;
  described.name = std::move(picture.name);
  described.address = std::move(picture.address);
  described.path = std::move(picture.path);
  described.is_builtin = picture.is_builtin;
  described.left_out = picture.left_out;
  picture = std::move(described);
}

void describe_all(Assembly& assembly, const std::vector<Picture>& described) {
  const ByText<std::string> shown = all_shown(assembly);
  ByText<std::uint32_t> by_shown;
  for (const ContentFile& file : assembly.index.files) {
    if (file.picture != no_index)
      by_shown.emplace(shown_path(assembly.sources, file.layer, file.path), file.picture);
  }
  for (const Picture& entry : described) {
    const auto path = shown.find(std::string(folder_of(entry.where.file)) + '/' + entry.path);
    if (path == shown.end()) {
      find_undescribable(assembly, entry, shown);
    } else if (const auto found = by_shown.find(path->second); found != by_shown.end()) {
      describe(assembly.toolkit.pictures[found->second], entry);
    }
  }
}

/// Pictures of an upstream toolkit are owned as its settings say, where they do not say so themselves.
void credit_upstreams(Assembly& assembly) {
  for (const ContentFile& file : assembly.index.files) {
    const Origin* upstream = upstream_of(assembly.toolkit, shown_path(assembly.sources, file.layer, file.path));
    if (file.picture == no_index || upstream == nullptr) continue;
    Picture& picture = assembly.toolkit.pictures[file.picture];
    if (picture.credit.empty()) picture.credit = upstream->pictures.owner;
    if (picture.licence.empty()) picture.licence = upstream->pictures.licence;
  }
}

/// content/static/ of all layers, the topmost of each path.
void collect_static(Assembly& assembly) {
  std::map<std::string, ContentFile> files;
  for (const AssetFile& file : assembly.sources.static_files) {
    const std::string source = composed(below_content(file.path));
    const std::string address = source.substr(std::string_view("static/").size());
    files[source] = {source, address, file.layer, file.size, file.bytes, file.path, no_index, false};
  }
  for (auto& [source, file] : files) assembly.index.files.push_back(std::move(file));
}

}  // namespace

void collect_files(Assembly& assembly, const std::vector<Picture>& described) {
  collect_topmost(assembly, kept_back(described));
  for (ContentFile& file : assembly.index.files) {
    if (is_picture_file(file.source)) add_picture(assembly, file);
  }
  describe_all(assembly, described);
  credit_upstreams(assembly);
  collect_static(assembly);
}

}  // namespace alongside
