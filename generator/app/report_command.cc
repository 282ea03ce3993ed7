#include "app/brand_facts.h"
#include "app/brand_findings.h"
#include "app/commands.h"
#include "app/destination.h"
#include "app/findings_output.h"
#include "app/load.h"
#include "app/report_facts.h"
#include "app/settle.h"
#include "app/sites.h"
#include "foundation/files.h"
#include "report/html_page.h"

namespace alongside {

int report_command(const Options& options, Console& console) {
  const std::string file = report_file_of(options);
  LoadedBrands loaded = load_brands(options, console);
  const BrandSites sites = make_sites(loaded, jobs_of(options));
  const RunFindings run = run_findings(options, loaded, page_findings(loaded, sites, options), Blocking::may_be_older);
  const LoadedToolkit& brand = main_brand(loaded);
  const Findings findings = loaded.are_many ? findings_for(run.findings, brand.theme) : run.findings;
  ReportInput input = report_input(options, loaded, brand, findings, run);
  if (loaded.are_many) {
    input.brands = brand_facts(loaded, run.findings);
    input.brand = brand.theme;
  }
  write_whole_file(file, report_page(input));
  console.clear_progress();
  console.say("The report is written. Open " + file);
  return exit_for(options, run.findings);
}

}  // namespace alongside
