#include "app/open_toolkit.h"

#include <algorithm>

#include "app/ingredients.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "read/builtin.h"
#include "read/read.h"

namespace alongside {
namespace {

bool holds_pages(LayerKind kind) { return kind == LayerKind::toolkit || kind == LayerKind::upstream || kind == LayerKind::theme; }

/// That new files can go into the topmost of the layers, a theme's.
void must_be_own(const std::vector<Layer>& layers) {
  const Layer& theme = layers.back();
  if (theme.kind != LayerKind::theme || theme.name == "base") {
    throw FileProblem("The theme base stands below every toolkit, so nothing of yours can go into it. Leave --theme out, or start a theme "
                      "of your own: alongside rebrand \"Westshire NHS Trust\" --colour \"#005EB8\"");
  }
  if (theme.is_upstreams) {
    throw FileProblem("The theme " + theme.name + " lies in " + theme.shown + " and is not yours to change. Start one of your own: "
                      "alongside rebrand \"Westshire NHS Trust\" --colour \"#005EB8\"");
  }
}

/// `disk` below the toolkit or theme of `layer`: "content/guidance/start.md"; empty where it is no text there.
std::string path_in(const Layer& layer, const std::string& disk) {
  if (!holds_pages(layer.kind) || layer.root.empty()) return {};
  const std::string root = real_path(layer.root) + '/';
  if (!disk.starts_with(root + "content/") || !disk.ends_with(".md")) return {};
  return disk.substr(root.size());
}

/// The page at `disk` in any layer, taken from the topmost that has it.
std::optional<ToolkitFile> in_layers(const OpenToolkit& toolkit, const std::string& disk) {
  for (const Layer& layer : toolkit.layers) {
    const std::string path = path_in(layer, disk);
    const auto below = path.empty() ? std::nullopt : text_below(toolkit, path);
    if (below) return ToolkitFile{toolkit.folder, toolkit.place + path, below->disk};
  }
  return std::nullopt;
}

}  // namespace

OpenToolkit open_toolkit(const std::string& path, const std::string& theme) {
  OpenToolkit toolkit;
  toolkit.folder = toolkit_of(path);
  SourceFiles sources = read_sources(toolkit.folder, {theme, builtin_files(), 1});
  Findings findings;  // check shows them; here they change nothing
  toolkit.ingredients = read_ingredients(sources, file_name(toolkit.folder), findings);
  toolkit.layers = std::move(sources.layers);
  if (theme.empty()) {
    std::erase_if(toolkit.layers, [](const Layer& layer) { return layer.kind == LayerKind::theme; });
  } else {
    must_be_own(toolkit.layers);
    toolkit.place = toolkit.layers.back().shown;
  }
  return toolkit;
}

std::optional<TextBelow> text_below(const OpenToolkit& toolkit, const std::string& path) {
  for (auto layer = toolkit.layers.rbegin(); layer != toolkit.layers.rend(); ++layer) {
    const std::string disk = path_join(layer->root, path);
    if (holds_pages(layer->kind) && !layer->root.empty() && is_file(disk)) return TextBelow{disk, layer->shown + path};
  }
  return std::nullopt;
}

Original find_original(const Options& options, const std::string& typed) {
  const std::string disk = real_path(path_join(options.folder, typed));
  if (const auto around = toolkit_around(options.folder)) {
    OpenToolkit toolkit = open_toolkit(*around, options.theme);
    if (auto file = in_layers(toolkit, disk)) return {std::move(toolkit), std::move(*file)};
  }
  ToolkitFile file = text_file(options, typed);
  OpenToolkit toolkit = open_toolkit(file.folder, options.theme);
  if (auto above = in_layers(toolkit, disk)) file = std::move(*above);
  return {std::move(toolkit), std::move(file)};
}

}  // namespace alongside
