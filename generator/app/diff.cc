#include <algorithm>
#include <stdexcept>

#include "app/commands.h"
#include "app/destination.h"
#include "app/exit.h"
#include "app/load.h"
#include "app/theme_changes.h"
#include "foundation/files.h"
#include "read/builtin.h"
#include "read/read.h"

namespace alongside {
namespace {

bool has_upstream(const SourceFiles& sources) {
  return std::any_of(sources.layers.begin(), sources.layers.end(), [](const Layer& layer) { return layer.kind == LayerKind::upstream; });
}

/// Takes out what stands in the toolkit's own folder, so that what is left is the toolkit that it adapts.
void take_own_out(SourceFiles& sources) {
  const auto is_own = [&](const auto& file) { return sources.layers[file.layer].kind == LayerKind::toolkit; };
  for (auto* files : {&sources.texts, &sources.shared, &sources.settings, &sources.templates}) std::erase_if(*files, is_own);
  for (auto* files : {&sources.assets, &sources.static_files}) std::erase_if(*files, is_own);
}

/// What a brand is held against: the toolkit without a theme; where it adapts another one, that one.
std::unique_ptr<LoadedToolkit> original_of(const Options& options) {
  SourceFiles sources = read_sources(options.folder, {"base", builtin_files(), jobs_of(options)});
  if (has_upstream(sources)) take_own_out(sources);
  return put_together(std::move(sources), options);
}

}  // namespace

int diff_command(const Options& options, Console& console) {
  const std::string file = options.destination.empty() ? std::string() : changes_file_of(options);
  const auto brand = load_toolkit(options, console);
  const bool adapts = has_upstream(brand->sources);
  if (brand->toolkit.themes.back().name == "base" && !adapts) {
    throw std::runtime_error("Say which theme to look at, for example: alongside diff --theme westshire");
  }
  const auto original = original_of(options);
  ThemeChanges changes = theme_changes(*original, *brand);
  changes.with_own_pages = adapts;
  changes.today = options.today;
  changes.version = ALONGSIDE_VERSION;
  console.clear_progress();
  if (file.empty()) {
    console.out << theme_changes_text(changes) << std::flush;
  } else {
    write_whole_file(file, theme_changes_page(changes));
    console.say("The changes are written. Open " + file);
  }
  return exit_done;
}

}  // namespace alongside
