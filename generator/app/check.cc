#include "app/commands.h"
#include "app/findings_output.h"
#include "app/load.h"
#include "app/settle.h"
#include "app/toolkit_file.h"
#include "foundation/files.h"
#include "render/site.h"

namespace alongside {
namespace {

/// `options` for the whole toolkit, and the one file whose findings are wanted; empty for all.
std::pair<Options, std::string> whole_toolkit(Options options) {
  if (!is_file(options.folder)) return {options, {}};
  const std::string file = real_path(options.folder);
  options.folder = toolkit_of(file);
  return {options, file.substr(real_path(options.folder).size() + 1)};
}

}  // namespace

int check_command(const Options& given, Console& console) {
  const auto [options, only_file] = whole_toolkit(given);
  const auto loaded = load_toolkit(options, console);
  const Site site(loaded->sources, loaded->toolkit, loaded->views);
  Findings findings = settled_findings(*loaded, site);
  if (!only_file.empty()) {
    std::erase_if(findings, [&, file = only_file](const Finding& finding) { return finding.where.file != file; });
  }
  give_findings(options, console, *loaded, findings);
  return exit_for(options, findings);
}

}  // namespace alongside
