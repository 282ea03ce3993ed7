// Findings for editors and code hosts: SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format).
#pragma once

#include <string>

#include "foundation/finding.h"
#include "report/rule_facts.h"
#include "report/source_lines.h"

namespace alongside {

struct SarifRun {
  std::string version;  // of this program
  std::string folder;   // the way from where the program was started to the toolkit: "my-toolkit/"; empty for
                        // that place itself
};

/// One log with one run: all `rules` with their help, and `findings` in their order. Addresses of files are
/// relative to where the program was started (`%SRCROOT%`), so that no log names a computer; each result is
/// known from run to run by `finding_keys`.
std::string report_sarif(const Findings& findings, const RuleList& rules, const SourceLines& lines,
                         const SarifRun& run);

}  // namespace alongside
