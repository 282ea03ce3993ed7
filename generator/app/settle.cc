#include "app/settle.h"

#include <algorithm>
#include <array>
#include <utility>

#include "check/check_toolkit.h"
#include "check/severity.h"
#include "check/told_once.h"
#include "foundation/shorten.h"
#include "model/links.h"

namespace alongside {
namespace {

/// Keeps what findings say readable where a target or a name has thousands of letters.
void cut_long_words(Findings& findings) {
  constexpr std::size_t most = 300;  // of a sentence, in letters; ours have some 200
  for (Finding& finding : findings) {
    finding.message = cut_in_middle(finding.message, most);
    finding.hint = cut_in_middle(finding.hint, most);
  }
}

}  // namespace

RunFindings run_findings(const Options& options, LoadedToolkit& loaded, const Site& site, Findings of_probes, Blocking blocking) {
  Findings all = loaded.findings;
  append(all, std::move(of_probes));
  append(all, site.findings());
  sort_findings(all);
  Settled weighed = settle_run(std::move(all), loaded.toolkit, looks_at_all(options));
  weighed.findings = told_once(std::move(weighed.findings));
  append(weighed.findings, check_claim(loaded.toolkit, weighed.findings, weighed.allowances));
  cut_long_words(weighed.findings);
  sort_findings(weighed.findings);
  loaded.toolkit.allowed = public_allowances(loaded.toolkit, weighed.allowances);
  const auto stands = [&](const Finding& finding) {
    return stays_error(finding) || (blocking == Blocking::stands && blocks_writing(finding));
  };
  RunFindings run;
  run.baseline = hold_against_baseline(options, loaded, std::move(weighed.findings), stands);
  run.findings = std::exchange(run.baseline.fresh, {});
  run.allowances = std::move(weighed.allowances);
  return run;
}

bool blocks_writing(const Finding& finding) {
  constexpr std::array<std::string_view, 7> families = {"input/", "markup/", "structure/", "link/", "kind/", "theme/", "picture/"};
  if (finding.severity != Severity::error) return false;
  return std::any_of(families.begin(), families.end(), [&](std::string_view family) { return finding.rule.starts_with(family); });
}

std::unordered_set<std::string> blocked_addresses(const LoadedToolkit& loaded, const Findings& findings) {
  std::unordered_set<std::string> files;
  for (const Finding& finding : findings) {
    if (blocks_writing(finding)) files.insert(finding.where.file);
  }
  std::unordered_set<std::string> addresses;
  for (const View& view : loaded.views) {
    for (PageIndex page = 0; page < view.pages.size(); ++page) {
      const Document* document = document_of(view, page);
      const bool stands_here = view.pages[page].standing == Standing::here && document != nullptr;
      if (stands_here && files.contains(document->file)) addresses.insert(address_in_site(view, page));
    }
  }
  return addresses;
}

}  // namespace alongside
