#include "app/settle.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/brand_findings.h"
#include "check/check_toolkit.h"
#include "check/severity.h"
#include "check/told_once.h"
#include "check/upstream.h"
#include "foundation/shorten.h"
#include "model/links.h"

namespace alongside {
namespace {

/// Keeps what findings say readable where a target or a name has thousands of letters.
void cut_long_words(Findings& findings) {
  constexpr std::size_t most = 300;  // of a sentence, in letters; ours have some 200
  for (Finding& finding : findings) {
    for (std::string* words : {&finding.message, &finding.hint}) {
      if (words->size() > most) *words = cut_in_middle(*words, most);
    }
  }
}

/// `findings` sorted, each once, whatever the number of brands that have it.
Findings told_once_for(const LoadedBrands& loaded, Findings findings) {
  if (loaded.are_many) return told_once_for_all(std::move(findings), loaded.names());
  sort_findings(findings);
  return findings;
}

std::vector<const Toolkit*> toolkits_of(const LoadedBrands& loaded) {
  std::vector<const Toolkit*> toolkits;
  for (const auto& brand : loaded.brands) toolkits.push_back(&brand->toolkit);
  return toolkits;
}

/// What each brand's accessibility statement claims, held against the findings that the brand has.
Findings check_claims(const LoadedBrands& loaded, const Settled& run) {
  if (!loaded.are_many) return check_claim(loaded.first().toolkit, run.findings, run.allowances);
  Findings findings;
  for (const auto& brand : loaded.brands) {
    Findings own = check_claim(brand->toolkit, findings_for(run.findings, brand->theme), run.allowances);
    hold_only_for(own, brand->theme);
    append(findings, std::move(own));
  }
  return findings;
}

bool is_part_of(const Document& document, const std::unordered_set<std::string>& files) {
  const std::vector<std::string_view> parts = files_of(document);
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return files.contains(std::string(part)); });
}

}  // namespace

RunFindings run_findings(const Options& options, LoadedBrands& loaded, Findings of_pages, Blocking blocking) {
  Findings all = std::exchange(loaded.findings, {});
  append(all, std::move(of_pages));
  Settled weighed = settle_run(told_once_for(loaded, std::move(all)), toolkits_of(loaded), looks_at_all(options));
  weighed.findings = told_once(std::move(weighed.findings));
  append(weighed.findings, check_claims(loaded, weighed));
  weighed.findings = handed_over(std::move(weighed.findings), loaded.first().toolkit);
  cut_long_words(weighed.findings);
  weighed.findings = told_once_for(loaded, std::move(weighed.findings));
  for (const auto& brand : loaded.brands) brand->toolkit.allowed = public_allowances(brand->toolkit, weighed.allowances);
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

std::unordered_set<std::string> blocked_addresses(const LoadedToolkit& brand, const Findings& findings) {
  std::unordered_set<std::string> files;
  for (const Finding& finding : findings) {
    if (blocks_writing(finding) && holds_for(finding, brand.theme)) files.insert(finding.where.file);
  }
  std::unordered_set<std::string> addresses;
  for (const View& view : brand.views) {
    for (PageIndex page = 0; page < view.pages.size(); ++page) {
      const Document* document = document_of(view, page);
      const bool stands_here = view.pages[page].standing == Standing::here && document != nullptr;
      if (stands_here && is_part_of(*document, files)) addresses.insert(address_in_site(view, page));
    }
  }
  return addresses;
}

}  // namespace alongside
