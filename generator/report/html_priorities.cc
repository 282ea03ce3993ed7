// What to do first.
#include <algorithm>

#include "foundation/text.h"
#include "report/hinted.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/priorities.h"

namespace alongside {
namespace {

constexpr std::size_t most_in_full = 8;
constexpr std::size_t most_in_table = 40;
constexpr std::size_t most_findings = 3;

Html name_of(const ReportInput& input, const PageInNeed& need) {
  if (need.page != no_index) return page_name(input, need.page);
  return need.file.empty() ? words("The toolkit as a whole") : code(need.file);
}

std::string counts_of(const PageInNeed& need) {
  return counts_in_words(need.counts.errors, need.counts.warnings, need.counts.advice);
}

Html place_of(const Location& where) {
  if (where.from.line < 1) return code(where.file);
  return code(where.file) + words(", line " + std::to_string(where.from.line));
}

Html finding_item(const Finding& finding) {
  Html item = severity_mark(finding.severity) + words(": " + finding.message);
  if (const std::string advice = advice_of(finding); !advice.empty()) item += words((ends_sentence(finding.message) ? " " : ". ") + advice);
  if (!finding.where.file.empty())
    item += verbatim(" ") + element("span", {{"class", "file"}}, place_of(finding.where));
  return item;
}

Html in_full(const ReportInput& input, const PageInNeed& need) {
  std::vector<Html> items;
  const std::size_t shown = std::min(need.findings.size(), most_findings);
  for (std::size_t i = 0; i < shown; ++i) items.push_back(finding_item(*need.findings[i]));
  return element("li", element("h3", name_of(input, need)) + paragraph(counts_of(need)) + list(items) +
                           and_more(need.findings.size() - shown, "on this page"));
}

/// The first of all tells what the others can be.
std::string_view opening(const PageInNeed& first) {
  if (first.counts.errors + first.counts.warnings == 0)
    return "Nothing has to be put right. These pages have most advice: read it, and take what helps.";
  return "These pages need work most: those with errors come first, then those with most warnings. For each you see the first "
         "things to put right.";
}

Html rest_as_table(const ReportInput& input, const std::vector<PageInNeed>& needs) {
  Table rest{"The next pages", {{"Page"}, {"Errors", true}, {"Warnings", true}, {"Advice", true}}, "pages"};
  const std::size_t end = std::min(needs.size(), most_in_full + most_in_table);
  for (std::size_t i = most_in_full; i < end; ++i) {
    const PageInNeed& need = needs[i];
    rest.rows.push_back({name_of(input, need), number(need.counts.errors), number(need.counts.warnings),
                         number(need.counts.advice)});
  }
  rest.left_out = needs.size() - end;
  return details(
      counted(needs.size() - most_in_full, "more page", "more pages") + " with something to look at",
      table(rest));
}

}  // namespace

Html priorities_section(const ReportInput& input) {
  const std::vector<PageInNeed> needs = pages_in_need(input);
  if (needs.empty()) return paragraph("The program found nothing to put right.");
  Html content = paragraph(opening(needs.front()));
  Html items;
  for (std::size_t i = 0; i < std::min(needs.size(), most_in_full); ++i) items += in_full(input, needs[i]);
  content += element("ol", {{"class", "pages"}}, items);
  if (needs.size() > most_in_full) content += rest_as_table(input, needs);
  return content;
}

}  // namespace alongside
