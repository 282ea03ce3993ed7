#include "app/commands.h"
#include "app/destination.h"
#include "app/findings_output.h"
#include "app/load.h"
#include "app/probe.h"
#include "app/report_facts.h"
#include "app/settle.h"
#include "foundation/files.h"
#include "render/site.h"
#include "report/html_page.h"

namespace alongside {

int report_command(const Options& options, Console& console) {
  const std::string file = report_file_of(options);
  const auto loaded = load_toolkit(options, console);
  const Site site(loaded->sources, loaded->toolkit, loaded->views);
  const RunFindings run =
      run_findings(options, *loaded, site, probe_findings(*loaded, site, options, console), Blocking::may_be_older);
  write_whole_file(file, report_page(report_input(options, *loaded, run)));
  console.clear_progress();
  console.say("The report is written. Open " + file);
  return exit_for(options, run.findings);
}

}  // namespace alongside
