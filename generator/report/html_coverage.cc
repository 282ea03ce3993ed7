// Pages by editions and languages, as a grid.
#include <algorithm>

#include "foundation/text.h"
#include "report/coverage.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"

namespace alongside {
namespace {

constexpr std::size_t most_rows = 60;

Html cell_of(Coverage coverage) {
  switch (coverage) {
    case Coverage::there:
      return verbatim("<span class=\"there\">Yes</span>");
    case Coverage::behind:
      return verbatim("<span class=\"behind\">Behind</span>");
    case Coverage::draft:
      return verbatim("<span class=\"draft\">Draft</span>");
    case Coverage::missing:
      return verbatim("<span class=\"missing\">Not yet</span>");
  }
  return {};
}

/// An empty table with a column for each view, under its language where there are several.
Table table_of_views(const ReportInput& input, const std::string& caption, const std::string& first) {
  Table table{caption, {{first}}, "pages"};
  const bool has_languages = input.toolkit.settings.languages.size() > 1;
  for (const View& view : input.views) {
    table.columns.push_back({std::string(format_name(view.edition))});
    if (!has_languages) continue;
    const bool begins = &view == &input.views.front() || (&view)[-1].language != view.language;
    if (begins) table.groups.push_back({language_in_words(input, view.language), 0});
    ++table.groups.back().columns;
  }
  return table;
}

Html share(std::size_t there, std::size_t all) {
  return charted(in_digits(there) + " of " + in_digits(all), there, all);
}

/// One row a section and one for all of them.
Html totals(const ReportInput& input, const std::vector<CoverageSection>& sections) {
  Table totals = table_of_views(input, "Pages that readers have, by section and format", "Section");
  std::vector<std::size_t> there(input.views.size());
  std::size_t pages = 0;
  for (const CoverageSection& section : sections) {
    std::vector<Html> row = {in_language(section.language, section.title)};
    for (std::size_t i = 0; i < section.there.size(); ++i) {
      row.push_back(share(section.there[i], section.rows.size()));
      there[i] += section.there[i];
    }
    pages += section.rows.size();
    totals.rows.push_back(std::move(row));
  }
  std::vector<Html> last = {words("All pages")};
  for (const std::size_t number : there) last.push_back(share(number, pages));
  totals.rows.push_back(std::move(last));
  return table(totals);
}

Html grid_of(const ReportInput& input, const CoverageSection& section) {
  Table grid = table_of_views(input, section.title + ": each page", "Page");
  const std::size_t shown = std::min(section.rows.size(), most_rows);
  for (std::size_t i = 0; i < shown; ++i) {
    std::vector<Html> row = {page_name(input, section.rows[i].page)};
    for (const Coverage coverage : section.rows[i].in_views) row.push_back(cell_of(coverage));
    grid.rows.push_back(std::move(row));
  }
  grid.left_out = section.rows.size() - shown;
  return details(section.title + " (" + counted(section.rows.size(), "page", "pages") + ")", table(grid));
}

}  // namespace

Html coverage_section(const ReportInput& input) {
  const std::vector<CoverageSection> sections = coverage_of(input);
  if (sections.empty()) return paragraph("The toolkit has no pages yet.");
  Html content = paragraph(
      "Large print is made from the words of the standard format, so it has the same pages. Easy read and "
      "other languages need a text "
      "of their own. A page need not be in all of them: choose those that most people ask for.");
  content += totals(input, sections);
  content += paragraph(
      "Below, “Yes” means that the text is there. “Behind” means that it is there, but the text that it was "
      "made from has changed "
      "since. “Draft” means that readers do not see it yet.");
  for (const CoverageSection& each : sections) content += grid_of(input, each);
  return content;
}

}  // namespace alongside
