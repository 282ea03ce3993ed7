#include "app/commands.h"
#include "app/findings_output.h"
#include "app/load.h"
#include "app/settle.h"
#include "app/sites.h"
#include "app/toolkit_file.h"
#include "foundation/files.h"

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

/// A check of one file says nothing of the others.
void keep_only_file(RunFindings& run, const std::string& file) {
  const auto is_elsewhere = [&](const auto& each) { return each.where.file != file; };
  std::erase_if(run.findings, is_elsewhere);
  std::erase_if(run.baseline.older, is_elsewhere);
  std::erase_if(run.allowances, is_elsewhere);
  run.baseline.mended = 0;
}

}  // namespace

int check_command(const Options& given, Console& console) {
  const Options options = whole_toolkit(given);
  LoadedBrands loaded = load_brands(options, console);
  const BrandSites sites = make_sites(loaded, jobs_of(options));
  RunFindings run = run_findings(options, loaded, page_findings(loaded, sites, options), Blocking::may_be_older);
  if (!options.only_file.empty()) keep_only_file(run, options.only_file);
  give_findings(options, console, loaded, run);
  return exit_for(options, run.findings);
}

}  // namespace alongside
