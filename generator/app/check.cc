#include "app/commands.h"
#include "app/findings_output.h"
#include "app/load.h"
#include "app/probe.h"
#include "app/settle.h"
#include "app/toolkit_file.h"
#include "foundation/files.h"
#include "render/site.h"

namespace alongside {
namespace {

/// `options` for the whole toolkit, also where they name one of its files.
Options whole_toolkit(Options options) {
  if (!is_file(options.folder)) return options;
  const std::string file = real_path(options.folder);
  options.folder = toolkit_of(file);
  options.only_file = file.substr(real_path(options.folder).size() + 1);
  return options;
}

}  // namespace

int check_command(const Options& given, Console& console) {
  const Options options = whole_toolkit(given);
  const auto loaded = load_toolkit(options, console);
  const Site site(loaded->sources, loaded->toolkit, loaded->views);
  Findings findings = settled_findings(*loaded, site, probe_findings(*loaded, site, options, console));
  if (!options.only_file.empty()) {
    std::erase_if(findings, [&](const Finding& finding) { return finding.where.file != options.only_file; });
  }
  give_findings(options, console, *loaded, findings);
  return exit_for(options, findings);
}

}  // namespace alongside
