// Who made which page with whom.
#include <algorithm>

#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"

namespace alongside {
namespace {

constexpr std::size_t most_rows = 40;

bool is_empty(const CoProduction& record) {
  return record.who.empty() && record.how.empty() && record.when.empty() && record.changed.empty() &&
         record.credits.empty();
}

Html said(const ReportInput& input, std::string_view text) {
  return text.empty() ? words("Not said") : words(filled(input.views.front(), text));
}

}  // namespace

Html making_section(const ReportInput& input) {
  Table records{"Pages that say who made them with whom",
                {{"Page"}, {"Made with"}, {"How"}, {"When"}, {"What changed because of it"}, {"Thanks to"}},
                "pages"};
  std::size_t pages = 0, with_record = 0;
  for (PageIndex index = 0; index < input.toolkit.pages.size(); ++index) {
    const Page& page = input.toolkit.pages[index];
    if (page.status == PageStatus::withdrawn || page.left_out) continue;
    ++pages;
    const CoProduction& record = input.toolkit.texts[page.plain].document->front.co_production;
    if (is_empty(record)) continue;
    if (++with_record > most_rows) continue;
    records.rows.push_back({page_name(input, index), said(input, record.who), said(input, record.how),
                            said(input, record.when), said(input, record.changed),
                            said(input, record.credits)});
  }
  records.left_out = with_record - records.rows.size();
  Html content = paragraph(
      in_digits(with_record) + " of " + counted(pages, "page says", "pages say") +
      " who made them with whom. People are named here only as they asked to be named on the page.");
  if (with_record > 0) content += table(records);
  return content;
}

}  // namespace alongside
