#include "report/summary.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "foundation/text.h"

namespace alongside {

FindingCounts counts_of(const Findings& findings) {
  FindingCounts counts;
  for (const Finding& finding : findings) {
    switch (finding.severity) {
      case Severity::error: ++counts.errors; break;
      case Severity::warning: ++counts.warnings; break;
      case Severity::advice: ++counts.advice; break;
    }
  }
  return counts;
}

namespace {

/// How many of `findings` the team cannot mend; nothing where it can mend all.
std::string not_yours_in_words(const Findings& findings) {
  const auto count = static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(), [](const Finding& finding) { return finding.not_yours; }));
  if (count == 0) return {};
  return ' ' + (count == findings.size() ? std::string("None is") : std::to_string(count) + (count == 1 ? " is not" : " are not")) + " yours to change.";
}

/// How many files `findings` speak of. Those of a file mostly follow each other.
std::size_t files_in(const Findings& findings) {
  std::unordered_set<std::string_view> files;
  std::string_view last;
  for (const Finding& finding : findings) {
    if (finding.where.file == last) continue;
    last = finding.where.file;
    if (!last.empty()) files.insert(last);
  }
  return files.size();
}

}  // namespace

std::string summary_sentence(const Findings& findings) {
  if (findings.empty()) return "No problems found.";
  const FindingCounts counts = counts_of(findings);
  std::vector<std::string> parts;
  if (counts.errors > 0) parts.push_back(counted(counts.errors, "error", "errors"));
  if (counts.warnings > 0) parts.push_back(counted(counts.warnings, "warning", "warnings"));
  if (counts.advice > 0) parts.push_back(counted(counts.advice, "piece of advice", "pieces of advice"));
  const std::size_t files = files_in(findings);
  const std::string where = files == 0 ? "" : " in " + counted(files, "file", "files");
  return in_words(parts) + where + "." + not_yours_in_words(findings);
}

bool fails(const Findings& findings, std::optional<Severity> fail_on) {
  if (!fail_on) return false;
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.severity >= *fail_on && !finding.not_yours;
  });
}

}  // namespace alongside
