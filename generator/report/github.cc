#include "report/github.h"

#include <string_view>

#include "foundation/text.h"
#include "report/excerpt.h"
#include "report/hinted.h"
#include "report/summary.h"

namespace alongside {
namespace {

const char* command_of(Severity severity) {
  if (severity == Severity::error) return "::error";
  return severity == Severity::warning ? "::warning" : "::notice";
}

/// What the words of a command may hold: its own sign and line ends are written as %25, %0D and %0A.
std::string as_words(std::string_view text) {
  return replaced(replaced(replaced(text, "%", "%25"), "\r", "%0D"), "\n", "%0A");
}

/// What a property may hold: besides, what parts properties is written as %3A and %2C.
std::string as_property(std::string_view text) {
  return replaced(replaced(as_words(text), ":", "%3A"), ",", "%2C");
}

std::string properties_of(const Finding& finding, const std::string& folder) {
  std::string properties;
  const auto add = [&](std::string_view name, std::string_view value) {
    properties += (properties.empty() ? " " : ",") + std::string(name) + '=' + as_property(value);
  };
  const auto number = [&](std::string_view name, int value) {
    if (value > 0) add(name, std::to_string(value));
  };
  const Location& where = finding.where;
  add("title", finding.rule);
  if (where.file.empty()) return properties;
  add("file", folder + where.file);
  number("line", where.from.line);
  number("endLine", where.to.line);
  // GitHub takes columns within one line only.
  if (where.to.line > where.from.line) return properties;
  number("col", where.from.column);
  number("endColumn", where.to.column);
  return properties;
}

}  // namespace

std::string report_github(const Findings& findings, const std::string& folder) {
  std::string text;
  for (const Finding& finding : findings) {
    text += command_of(finding.severity) + properties_of(finding, folder) +
            "::" + as_words(safe_for_terminal(hinted(finding))) + '\n';
  }
  return text + summary_sentence(findings) + '\n';
}

}  // namespace alongside
