#include "app/findings_output.h"

#include "app/exit.h"
#include "app/file_lines.h"
#include "app/measures.h"
#include "app/rule_list.h"
#include "foundation/files.h"
#include "model/fingerprint.h"
#include "report/github.h"
#include "report/json.h"
#include "report/junit.h"
#include "report/sarif.h"
#include "report/summary.h"
#include "report/text.h"

namespace alongside {
namespace {

std::size_t word_count(std::string_view words) {
  std::size_t count = 0;
  bool in_word = false;
  for (const char c : words) {
    const bool space = c == ' ' || c == '\n' || c == '\t';
    count += !space && !in_word;
    in_word = !space;
  }
  return count;
}

bool is_wanted(const Text& text, const std::string& only_file) {
  return only_file.empty() || text.document->file == only_file;
}

std::vector<TextFacts> facts_of(const LoadedToolkit& loaded, const Options& options) {
  const Toolkit& toolkit = loaded.toolkit;
  const ToolkitMeasures measures = toolkit_measures(loaded, jobs_of(options));
  std::vector<TextFacts> facts;
  for (TextIndex index = 0; index < toolkit.texts.size(); ++index) {
    const Text& text = toolkit.texts[index];
    if (!is_wanted(text, options.only_file)) continue;
    const Kind* kind = toolkit.pages[text.page].kind;
    facts.push_back({text.document->file, text.language, std::string(edition_name(text.edition)),
                     kind == nullptr ? std::string() : kind->id, word_count(visible_words(*text.document)), measures.texts[index],
                     fingerprint(*text.document)});
  }
  return facts;
}

/// The way from where the program was started to the toolkit, with a slash at its end; empty where it lies elsewhere.
std::string way_to(const std::string& folder) {
  const std::string start = real_path(current_folder()) + '/';
  const std::string toolkit = real_path(folder) + '/';
  return toolkit.starts_with(start) ? toolkit.substr(start.size()) : std::string();
}

std::vector<std::string> files_of(const Toolkit& toolkit, const std::string& only_file) {
  std::vector<std::string> files;
  for (const Text& text : toolkit.texts) {
    if (is_wanted(text, only_file)) files.push_back(text.document->file);
  }
  return files;
}

std::string report_of(const Options& options, const LoadedToolkit& loaded, const Findings& findings, bool colour) {
  FileLines lines(loaded);
  switch (options.format) {
    case ReportFormat::json: return report_json(findings, facts_of(loaded, options), ALONGSIDE_VERSION);
    case ReportFormat::brief: return report_brief(findings);
    case ReportFormat::sarif:
      return report_sarif(findings, rule_list(), lines.source(), {ALONGSIDE_VERSION, way_to(options.folder)});
    case ReportFormat::junit: return report_junit(findings, files_of(loaded.toolkit, options.only_file), options.fail_on);
    case ReportFormat::github: return report_github(findings, way_to(options.folder));
    case ReportFormat::text: break;
  }
  return report_text(findings, lines.source(), colour);
}

}  // namespace

void give_findings(const Options& options, Console& console, const LoadedToolkit& loaded, const Findings& findings) {
  console.clear_progress();
  if (options.findings_file.empty()) {
    console.out << report_of(options, loaded, findings, console.colour) << std::flush;
  } else {
    write_whole_file(options.findings_file, report_of(options, loaded, findings, false));
    console.say("The findings are in " + options.findings_file);
  }
}

int exit_for(const Options& options, const Findings& findings) {
  return fails(findings, options.fail_on) ? exit_problems : exit_done;
}

}  // namespace alongside
