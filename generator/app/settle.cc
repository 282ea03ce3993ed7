#include "app/settle.h"

#include <algorithm>
#include <array>

#include "check/allowances.h"
#include "check/check_toolkit.h"
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

Findings settled_findings(const LoadedToolkit& loaded, const Site& site, Findings of_probes) {
  Findings findings = loaded.findings;
  append(findings, std::move(of_probes));
  append(findings, site.findings());
  findings = told_once(settled(std::move(findings), loaded.toolkit));
  append(findings, check_claim(loaded.toolkit, findings));
  cut_long_words(findings);
  sort_findings(findings);
  return findings;
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
