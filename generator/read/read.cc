#include "read/read.h"

#include <algorithm>
#include <map>
#include <utility>

#include "foundation/files.h"
#include "foundation/parallel.h"
#include "read/names.h"
#include "read/shelf.h"
#include "read/text_bytes.h"

namespace alongside {
namespace {

/// A file that was listed and is to be read.
struct Listed {
  std::size_t layer = 0;
  Shelf shelf = Shelf::assets;
  std::string path;
  std::uint64_t size = 0;
  std::string_view builtin;  // its bytes, where it is compiled in
};

struct ReadText {
  std::string bytes;
  Findings findings;
  bool is_read = false;
};

/// Listed files of all layers by layer and path: a file on disk takes the place of a compiled-in one of the
/// same layer.
using Listing = std::map<std::pair<std::size_t, std::string>, Listed>;

Finding link_finding(FileKind kind, const std::string& shown) {
  const Location where = {shown, {}, {}};
  switch (kind) {
    case FileKind::link_outside:
      return error_at(where, "input/link-outside",
                      "This is a link to something outside the toolkit's folder: " + shown,
                      "Copy the file itself to this place.");
    case FileKind::link_circle:
      return error_at(where, "input/link-circle", "This is a link that leads round in a circle: " + shown,
                      "Delete it.");
    case FileKind::link_broken:
      return error_at(where, "input/link-broken", "This is a link to a file that is not there: " + shown,
                      "Delete it, or copy the file itself to this place.");
    case FileKind::file:
    case FileKind::folder:
    case FileKind::other:
      break;
  }
  return warning_at(where, "input/not-a-file", "This is neither a file nor a folder: " + shown,
                    "Move it out of the toolkit.");
}

Finding unusable_name(const std::string& shown) {
  std::string printable;
  for (const char c : shown) printable += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
  return error_at({printable, {}, {}}, "input/file-name",
                  "The name of this file holds signs that cannot be typed (shown as ?): " + printable,
                  "Rename it, with letters, digits and hyphens.");
}

bool says_not_read(const Finding& finding) {
  return finding.rule == "input/not-markdown" || finding.rule == "input/not-read";
}

void list_entry(std::size_t layer, const FileEntry& entry, SourceFiles& sources, Listing& listing) {
  if (entry.kind == FileKind::folder || is_passed_over(entry.path)) return;
  const std::string shown = shown_path(sources, layer, entry.path);
  if (!is_usable_name(entry.path)) return sources.findings.push_back(unusable_name(shown));
  if (entry.kind != FileKind::file) return sources.findings.push_back(link_finding(entry.kind, shown));
  const LayerKind kind = sources.layers[layer].kind;
  if (kind == LayerKind::theme && entry.path == settings_of_toolkit) {
    return sources.findings.push_back(warning_at({shown, {}, {}}, "input/not-read",
                                                 "A theme has no toolkit.yaml, so this file is not read.",
                                                 "Write what the theme changes in its theme.yaml."));
  }
  const std::optional<Shelf> shelf = shelf_of(kind, entry.path);
  if (!shelf) return;
  Findings names = entry.path.starts_with("content/") ? name_findings(shown) : Findings();
  const bool is_left_aside = std::any_of(names.begin(), names.end(), says_not_read);
  append(sources.findings, std::move(names));
  if (!is_left_aside) listing[{layer, entry.path}] = {layer, *shelf, entry.path, entry.size, {}};
}

/// Everything below `folder` of a layer's root; `folder` is empty for the root itself.
void list_folder(std::size_t layer, const std::string& folder, SourceFiles& sources, Listing& listing) {
  const std::string before = folder.empty() ? folder : folder + '/';
  const std::string root = disk_path(sources, layer, folder);
  if (sources.layers[layer].root.empty() || !is_folder(root)) return;
  std::vector<FileEntry> entries = list_tree(root);
  for (FileEntry& entry : entries) {
    entry.path = before + entry.path;
    list_entry(layer, entry, sources, listing);
  }
  append(sources.findings, same_names(entries, sources.layers[layer].shown));
}

void list_builtin(std::size_t layer, std::string_view prefix, const ReadOptions& options,
                  const SourceFiles& sources, Listing& listing) {
  for (const BuiltinFile& file : options.builtin) {
    if (!file.path.starts_with(prefix)) continue;
    const std::string path(sources.layers[layer].kind == LayerKind::theme ? file.path.substr(prefix.size())
                                                                          : file.path);
    const std::optional<Shelf> shelf = shelf_of(sources.layers[layer].kind, path);
    if (shelf) listing[{layer, path}] = {layer, *shelf, path, file.bytes.size(), file.bytes};
  }
}

void list_layer(std::size_t index, const ReadOptions& options, SourceFiles& sources, Listing& listing) {
  const Layer& layer = sources.layers[index];
  switch (layer.kind) {
    case LayerKind::builtin:
      return list_builtin(index, "templates/", options, sources, listing);
    case LayerKind::theme:
      if (layer.name == "base") list_builtin(index, "themes/base/", options, sources, listing);
      return list_folder(index, {}, sources, listing);
    case LayerKind::upstream:
    case LayerKind::toolkit:
      list_folder(index, "content", sources, listing);
      return list_folder(index, "templates", sources, listing);
  }
}

ReadText read_text(const SourceFiles& sources, const Listed& file) {
  ReadText result;
  const std::string shown = shown_path(sources, file.layer, file.path);
  if (file.size > largest_text) {
    result.findings.push_back(too_large(shown, file.size));
    return result;
  }
  try {
    std::string bytes = file.builtin.data() != nullptr
                            ? std::string(file.builtin)
                            : read_whole_file(disk_path(sources, file.layer, file.path));
    result.is_read = true;
    result.bytes = checked_text(std::move(bytes), shown, result.findings);
  } catch (const FileProblem& problem) {
    result.findings.push_back(error_at({shown, {}, {}}, "input/unreadable", problem.what(), {}));
  }
  return result;
}

void place_text(SourceFiles& sources, const Listed& file, ReadText text) {
  append(sources.findings, std::move(text.findings));
  constexpr std::string_view content = "content/";
  if (text.is_read) {
    list_of(sources, file.shelf).push_back({file.layer, file.path, std::move(text.bytes)});
  } else if (file.path.starts_with(content)) {
    sources.unread.push_back(file.path.substr(content.size()));
  }
}

void find_kinds_in_themes(SourceFiles& sources) {
  for (const SourceFile& file : sources.templates) {
    const bool is_kind =
        file.path.ends_with(".yaml") && std::count(file.path.begin(), file.path.end(), '/') == 1;
    if (!is_kind || sources.layers[file.layer].kind != LayerKind::theme) continue;
    sources.findings.push_back(error_at({shown_path(sources, file.layer, file.path), {}, {}},
                                        "theme/kind-in-theme",
                                        "A theme cannot bring a kind of page: " + file.path,
                                        "Move this file to the templates/ folder of the toolkit."));
  }
}

}  // namespace

BrandSources read_brands(const std::string& folder, const std::vector<std::string>& themes,
                         const ReadOptions& options) {
  BrandSources read;
  SourceFiles& sources = read.all;
  Layers layers = find_layers(folder, themes);
  sources.layers = std::move(layers.layers);
  read.brands = std::move(layers.brands);
  sources.findings = std::move(layers.findings);
  Listing listing;
  for (std::size_t i = 0; i < sources.layers.size(); ++i) list_layer(i, options, sources, listing);
  std::vector<Listed> texts;
  for (const auto& [key, file] : listing) {
    if (is_text(file.shelf)) {
      texts.push_back(file);
    } else {
      auto& list = file.shelf == Shelf::assets ? sources.assets : sources.static_files;
      list.push_back({file.layer, file.path, file.size, file.builtin});
    }
  }
  std::vector<ReadText> results(texts.size());
  for_each_index(texts.size(), options.jobs,
                 [&](std::size_t i) { results[i] = read_text(sources, texts[i]); });
  for (std::size_t i = 0; i < texts.size(); ++i) place_text(sources, texts[i], std::move(results[i]));
  find_kinds_in_themes(sources);
  return read;
}

SourceFiles read_sources(const std::string& folder, const ReadOptions& options) {
  return read_brands(folder, {options.theme}, options).all;
}

}  // namespace alongside
