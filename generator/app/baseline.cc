#include "app/baseline.h"

#include <algorithm>
#include <iterator>

#include "app/file_lines.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "report/baseline.h"

namespace alongside {
namespace {

constexpr std::string_view usual_file = "content/records/baseline.jsonl";

std::string usual_path(const Options& options) { return path_join(options.folder, usual_file); }

/// The baseline's place on disk; empty where none is used.
std::string path_of(const Options& options) {
  if (options.baseline == no_baseline) return {};
  if (!options.baseline.empty()) return options.baseline;
  return options.write_baseline || is_file(usual_path(options)) ? usual_path(options) : std::string();
}

/// `path` as findings name files where it lies in the toolkit, else as it is.
std::string shown_name(const Options& options, const std::string& path) {
  const std::string toolkit = real_path(options.folder) + '/';
  const std::string real = real_path(path);
  return real.starts_with(toolkit) ? real.substr(toolkit.size()) : path;
}

/// The words of the baseline at `path`, which must be one.
std::string baseline_bytes(const std::string& path) {
  if (!is_file(path)) {
    throw FileProblem("There is no baseline " + path + ". To begin one, add: --write-baseline");
  }
  std::string bytes = read_whole_file(path);
  if (is_baseline(bytes)) return bytes;
  throw FileProblem(path + " is no baseline that this version of Alongside can read. Name another file with --baseline, or delete this "
                    "one and type: alongside check --write-baseline");
}

Findings taken_out(Findings& findings, const std::function<bool(const Finding&)>& wanted) {
  const auto rest = std::stable_partition(findings.begin(), findings.end(), [&](const Finding& each) { return !wanted(each); });
  Findings taken(std::make_move_iterator(rest), std::make_move_iterator(findings.end()));
  findings.erase(rest, findings.end());
  return taken;
}

}  // namespace

bool looks_at_all(const Options& options) {
  return options.editions.empty() && options.languages.empty() && options.theme.empty() && !options.drafts;
}

void check_baseline_options(const Options& options) {
  if (!options.write_baseline) return;
  if (!looks_at_all(options) || !options.only_file.empty()) {
    throw FileProblem("--write-baseline keeps the findings of the whole toolkit. Leave out the name of a file, --edition, --language, "
                      "--theme and --drafts.");
  }
  const std::string path = path_of(options);
  if (path.empty()) throw FileProblem("--baseline none and --write-baseline do not go together. Leave one of them out.");
  if (is_anything(path)) baseline_bytes(path);
}

BaselineRun hold_against_baseline(const Options& options, const LoadedBrands& loaded, Findings findings,
                                  const std::function<bool(const Finding&)>& stands) {
  BaselineRun run;
  const std::string path = path_of(options);
  if (path.empty()) {
    run.fresh = std::move(findings);
    return run;
  }
  FileLines lines(loaded);
  Findings standing = taken_out(findings, stands);
  run.file = shown_name(options, path);
  if (options.write_baseline) {
    make_folders(folder_name(path));
    write_whole_file(path, baseline_text(baseline_of(findings, lines.source())));
  }
  BaselineResult known = read_baseline(baseline_bytes(path), run.file);
  const auto is_there = [&](const std::string& file) { return is_file(path_join(options.folder, file)); };
  AgainstBaseline against = against_baseline(std::move(findings), known.baseline, lines.source(), is_there);
  run.fresh = std::move(against.fresh);
  append(run.fresh, std::move(standing));
  append(run.fresh, std::move(known.findings));
  sort_findings(run.fresh);
  run.older = std::move(against.older);
  run.mended = looks_at_all(options) ? against.mended : 0;
  return run;
}

std::string older_sentence(const BaselineRun& run) {
  if (run.older.empty()) return {};
  return counted(run.older.size(), "older finding is in the baseline, ", "older findings are in the baseline, ") + run.file + '.';
}

}  // namespace alongside
