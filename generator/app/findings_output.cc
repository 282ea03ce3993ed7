#include "app/findings_output.h"

#include <algorithm>
#include <iterator>

#include "app/distinct_texts.h"
#include "app/exit.h"
#include "app/file_lines.h"
#include "app/measures.h"
#include "app/rule_list.h"
#include "foundation/files.h"
#include "foundation/text.h"
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

/// A text of the first brand that has it.
struct OneText {
  const LoadedToolkit* brand = nullptr;
  TextIndex index = 0;

  const Text& text() const { return brand->toolkit.texts[index]; }
};

/// The texts that the options ask for, each once.
std::vector<OneText> wanted_texts(const LoadedBrands& loaded, const Options& options) {
  std::vector<OneText> texts;
  for (const DistinctText& text : distinct_texts(loaded)) {
    const TextInBrand& first = text.places.front();
    const OneText one{loaded.brands[first.brand].get(), first.text};
    if (is_wanted(one.text(), options.only_file)) texts.push_back(one);
  }
  return texts;
}

std::vector<TextFacts> facts_of(const LoadedBrands& loaded, const std::vector<OneText>& texts, unsigned jobs) {
  std::vector<const Text*> measured;
  for (const OneText& one : texts) measured.push_back(&one.text());
  const ToolkitMeasures measures = measures_of_texts(measured, *loaded.first().wording, jobs);
  std::vector<TextFacts> facts;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Toolkit& toolkit = texts[i].brand->toolkit;
    const Text& text = texts[i].text();
    const Kind* kind = toolkit.pages[text.page].kind;
    facts.push_back({text.document->file, text.language, std::string(edition_name(text.edition)),
                     kind == nullptr ? std::string() : kind->id, word_count(visible_words(*text.document)), measures.texts[i],
                     fingerprint(*text.document, toolkit.shared)});
  }
  return facts;
}

std::vector<std::string> files_of(const LoadedBrands& loaded, const Options& options) {
  std::vector<std::string> files;
  for (const OneText& one : wanted_texts(loaded, options)) files.push_back(one.text().document->file);
  return files;
}

std::string json_of(const Options& options, const LoadedBrands& loaded, const RunFindings& run) {
  const std::vector<OneText> texts = wanted_texts(loaded, options);
  JsonReport report{run.findings, facts_of(loaded, texts, jobs_of(options)), {}, run.allowances, {}, ALONGSIDE_VERSION};
  for (const OneText& one : texts) {
    const TextStep& step = one.brand->steps[one.index];
    if (step.source != nullptr) report.steps.push_back({one.text().document, &step});
  }
  report.baseline = {run.baseline.file, run.baseline.older.size(), run.baseline.mended};
  return report_json(report);
}

Findings without_advice(const Findings& findings) {
  Findings rest;
  std::copy_if(findings.begin(), findings.end(), std::back_inserter(rest), [](const Finding& finding) { return finding.severity != Severity::advice; });
  return rest;
}

std::string report_of(const Options& options, const LoadedBrands& loaded, const RunFindings& run, bool colour) {
  FileLines lines(loaded);
  const Findings& findings = run.findings;
  switch (options.format) {
    case ReportFormat::json: return json_of(options, loaded, run);
    case ReportFormat::brief: return report_brief(findings, older_sentence(run.baseline));
    case ReportFormat::sarif:
      return report_sarif(findings, rule_list(), lines.source(), {ALONGSIDE_VERSION, way_to(options.folder)});
    case ReportFormat::junit: return report_junit(findings, files_of(loaded, options), options.fail_on);
    case ReportFormat::github: return report_github(findings, way_to(options.folder));
    case ReportFormat::text: break;
  }
  const std::string older = older_sentence(run.baseline);
  if (options.without_advice) return report_text(without_advice(findings), lines.source(), colour, older, jobs_of(options));
  return report_text(findings, lines.source(), colour, older, jobs_of(options));
}

/// What the baseline has to do with the run, where the report itself does not say it.
void say_of_baseline(const Options& options, const Console& console, const BaselineRun& run) {
  const bool is_said = options.format == ReportFormat::text || options.format == ReportFormat::brief;
  if (!is_said && !run.older.empty()) console.say(older_sentence(run));
  if (options.write_baseline) {
    console.say(counted(run.older.size(), "finding is", "findings are") + " kept in " + run.file + ". Keep that file with your others.");
  }
  if (run.mended == 0) return;
  console.say(counted(run.mended, "finding of the baseline is", "findings of the baseline are") +
              " put right. To take them out of it, type: alongside check --write-baseline");
}

}  // namespace

std::string way_to(const std::string& folder) {
  const std::string start = real_path(current_folder()) + '/';
  const std::string toolkit = real_path(folder) + '/';
  return toolkit.starts_with(start) ? toolkit.substr(start.size()) : std::string();
}

void give_findings(const Options& options, Console& console, const LoadedBrands& loaded, const RunFindings& run) {
  console.clear_progress();
  if (options.findings_file.empty()) {
    console.out << report_of(options, loaded, run, console.colour) << std::flush;
  } else {
    write_whole_file(options.findings_file, report_of(options, loaded, run, false));
    console.say("The findings are in " + options.findings_file);
  }
  say_of_baseline(options, console, run.baseline);
}

int exit_for(const Options& options, const Findings& findings) {
  return fails(findings, options.fail_on) ? exit_problems : exit_done;
}

}  // namespace alongside
