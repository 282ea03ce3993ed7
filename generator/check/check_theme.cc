#include "check/check_theme.h"

#include "check/theme.h"

namespace alongside {

Findings check_theme(const SourceFiles& sources, const Toolkit& toolkit) {
  if (toolkit.themes.empty()) return {};
  Findings findings = check_contrast(toolkit);
  append(findings, check_ground(toolkit));
  append(findings, check_identity(toolkit));
  append(findings, check_sizes(toolkit));
  append(findings, check_token_names(toolkit));
  append(findings, check_styles(sources, toolkit));
  for (Finding& finding : findings) finding.theme = toolkit.themes.back().name;
  return findings;
}

}  // namespace alongside
