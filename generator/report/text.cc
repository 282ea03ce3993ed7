#include "report/text.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "foundation/files.h"
#include "foundation/parallel.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "report/excerpt.h"
#include "report/hinted.h"
#include "report/summary.h"

namespace alongside {
namespace {

/// ECMA-48 codes; all empty where no colour is wanted.
struct Ink {
  std::string bold, severity, off;
};

Ink ink_for(Severity severity, bool colour) {
  if (!colour) return {};
  const char* code = "\033[1;31m";
  if (severity == Severity::warning) code = "\033[1;33m";
  if (severity == Severity::advice) code = "\033[1;36m";
  return {"\033[1m", code, "\033[0m"};
}

/// A toolkit can have a hundred thousand findings: their text grows in place, without parts put together first.
void append_all(std::string& text, std::initializer_list<std::string_view> parts) {
  for (const std::string_view part : parts) text += part;
}

/// "content/a.md:14:27"; without what is not known.
std::string place_of(const Location& where) {
  std::string place = safe_for_terminal(where.file);
  if (where.from.line > 0) place += ':' + std::to_string(where.from.line);
  if (where.from.line > 0 && where.from.column > 0) place += ':' + std::to_string(where.from.column);
  return place;
}

/// Which of the editions, languages and themes a finding holds for, where the file's name does not say it: "Easy-read edition.
/// Theme: westshire."
std::string seen_in(const Finding& finding) {
  if (finding.edition.empty() && finding.language.empty() && finding.theme.empty()) return {};
  const std::string name = '.' + std::string(file_name(finding.where.file));
  const auto unsaid = [&](const std::string& part) { return !part.empty() && name.find('.' + part + '.') == std::string::npos; };
  std::vector<std::string> parts;
  if (finding.edition != "plain" && unsaid(finding.edition)) parts.push_back(finding.edition + " edition");
  if (finding.language.size() > 0 && unsaid(finding.language)) parts.push_back("language " + finding.language);
  if (finding.where.file.find("themes/" + finding.theme + '/') == std::string::npos && !finding.theme.empty()) {
    parts.push_back((finding.theme.find(", ") == std::string::npos ? "theme " : "themes ") + finding.theme);
  }
  return parts.empty() ? "" : "Holds for: " + joined(parts, ", ") + '.';
}

void append_excerpt(std::string& text, const Finding& finding, const SourceLines& lines, const Ink& ink) {
  if (finding.where.from.line < 1 || !lines) return;
  const std::string_view line = lines(finding.where.file, finding.where.from.line);
  if (trimmed(line).empty()) return;
  const std::string number = "  " + std::to_string(finding.where.from.line);
  const std::string blank(number.size(), ' ');
  const Excerpt excerpt = excerpt_of(line, finding.where, widest_excerpt - static_cast<int>(number.size()) - 3);
  append_all(text, {number, " | ", excerpt.words, "\n"});
  if (finding.where.from.column > 0) append_all(text, {blank, " | ", ink.severity, excerpt.underline, ink.off, "\n"});
}

void append_finding(std::string& text, const Finding& finding, const SourceLines& lines, bool colour) {
  const Ink ink = ink_for(finding.severity, colour);
  if (const std::string place = place_of(finding.where); !place.empty()) append_all(text, {ink.bold, place, ":", ink.off, " "});
  append_all(text, {ink.severity, severity_name(finding.severity), ":", ink.off, " ", safe_for_terminal(finding.message), "\n"});
  append_excerpt(text, finding, lines, ink);
  if (const std::string holds = seen_in(finding); !holds.empty()) append_all(text, {"  ", safe_for_terminal(holds), "\n"});
  text += "  ";
  if (const std::string advice = advice_of(finding); !advice.empty()) append_all(text, {safe_for_terminal(advice), "  "});
  append_all(text, {"[", finding.rule, "]\n\n"});
}

std::string finding_line(const Finding& finding) {
  std::string severity = severity_name(finding.severity);
  severity[0] = static_cast<char>(severity[0] - 'a' + 'A');
  std::string line = severity + ": " + safe_for_terminal(finding.message);
  if (!finding.where.file.empty()) {
    line += (ends_sentence(finding.message) ? " In " : ", in ") + safe_for_terminal(finding.where.file);
    if (finding.where.from.line > 0) line += ", line " + std::to_string(finding.where.from.line);
    line += '.';
  }
  if (const std::string holds = seen_in(finding); !holds.empty()) line += ' ' + safe_for_terminal(holds);
  if (const std::string advice = advice_of(finding); !advice.empty()) line += ' ' + safe_for_terminal(advice);
  return line + " [" + finding.rule + "]\n";
}

std::string last_line(const Findings& findings, std::string_view older) {
  if (older.empty()) return summary_sentence(findings) + '\n';
  return (findings.empty() ? "No new problems found." : summary_sentence(findings)) + ' ' + safe_for_terminal(older) + '\n';
}

}  // namespace

std::string report_text(const Findings& findings, const SourceLines& lines, bool colour, std::string_view older, unsigned jobs) {
  constexpr std::size_t part_size = 1000;  // findings; few toolkits have as many
  std::vector<std::string> parts((findings.size() + part_size - 1) / part_size);
  for_each_index(parts.size(), jobs, [&](std::size_t part) {
    const std::size_t end = std::min(findings.size(), (part + 1) * part_size);
    for (std::size_t i = part * part_size; i < end; ++i) append_finding(parts[part], findings[i], lines, colour);
  });
  parts.push_back(last_line(findings, older));
  return joined(parts, "");
}

std::string report_brief(const Findings& findings, std::string_view older) {
  std::string text;
  for (const Finding& finding : findings) text += finding_line(finding);
  text += last_line(findings, older);
  return text;
}

}  // namespace alongside
