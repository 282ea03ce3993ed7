#include <algorithm>

#include "app/file_lines.h"
#include "app/findings_output.h"
#include "app/links.h"
#include "app/rule_list.h"
#include "foundation/files.h"
#include "report/github.h"
#include "report/junit.h"
#include "report/sarif.h"
#include "report/text.h"
#include "web/link_words.h"

namespace alongside {
namespace {

std::vector<std::string> files_of(const LinkReport& report) {
  std::vector<std::string> files;
  for (const LinkStanding& standing : report.standings) {
    for (const LinkUse& use : standing.link.uses) files.push_back(use.where.file);
  }
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

std::string report_of(const Options& options, const LoadedBrands& loaded, const LinkReport& report, bool colour) {
  const Findings findings = link_findings(report.standings);
  FileLines lines(loaded);
  switch (options.format) {
    case ReportFormat::json: return link_report_json(report);
    case ReportFormat::brief: return report_brief(findings, link_summary(report.standings));
    case ReportFormat::sarif: return report_sarif(findings, rule_list(), lines.source(), {ALONGSIDE_VERSION, way_to(options.folder)});
    case ReportFormat::junit: return report_junit(findings, files_of(report), options.fail_on);
    case ReportFormat::github: return report_github(findings, way_to(options.folder));
    case ReportFormat::text: break;
  }
  return link_report_text(report, colour);
}

}  // namespace

void give_links(const Options& options, Console& console, const LoadedBrands& loaded, const LinkReport& report) {
  console.clear_progress();
  if (options.findings_file.empty()) {
    console.out << report_of(options, loaded, report, console.colour) << std::flush;
    return;
  }
  write_whole_file(options.findings_file, report_of(options, loaded, report, false));
  console.say("The links are in " + options.findings_file + ". " + link_summary(report.standings));
}

}  // namespace alongside
