#include "app/settle.h"

#include <algorithm>
#include <array>

#include "check/allowances.h"
#include "check/check_toolkit.h"
#include "model/links.h"

namespace alongside {

Findings settled_findings(const LoadedToolkit& loaded, const Site& site, Findings of_probes) {
  Findings findings = loaded.findings;
  append(findings, std::move(of_probes));
  append(findings, site.findings());
  findings = settled(std::move(findings), loaded.toolkit);
  append(findings, check_claim(loaded.toolkit, findings));
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
