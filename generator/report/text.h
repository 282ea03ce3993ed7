// Findings as people read them: in full with the line in question, or one line each.
#pragma once

#include <string>
#include <string_view>

#include "foundation/finding.h"
#include "report/source_lines.h"

namespace alongside {

/// Each finding of `findings`, in their order: its place and message, the line it speaks of with the place underlined, its hint
/// and its rule; at the end what they come to, and `older`, a sentence about those that are not among them. Colours (ECMA-48) only with
/// `colour`, and never as the only sign. Written on up to `jobs` threads, which ask `lines` at the same time.
std::string report_text(const Findings& findings, const SourceLines& lines, bool colour, std::string_view older = {}, unsigned jobs = 1);

/// Each finding in one line, so that a screen reader speaks it as sentences: severity, message, place, hint, rule; at the end what they come
/// to.
std::string report_brief(const Findings& findings, std::string_view older = {});

}  // namespace alongside
