#include <stdexcept>

#include "app/commands.h"
#include "app/destination.h"
#include "app/exit.h"
#include "app/load.h"
#include "app/theme_changes.h"
#include "foundation/files.h"

namespace alongside {
namespace {

Options with_theme(Options options, const std::string& theme) {
  options.theme = theme;
  return options;
}

}  // namespace

int diff_command(const Options& options, Console& console) {
  const std::string file = options.destination.empty() ? std::string() : changes_file_of(options);
  const auto brand = load_toolkit(options, console);
  if (brand->toolkit.themes.back().name == "base") {
    throw std::runtime_error("Say which theme to look at, for example: alongside diff --theme westshire");
  }
  const auto plain = load_toolkit(with_theme(options, "base"), console);
  ThemeChanges changes = theme_changes(*plain, *brand);
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
