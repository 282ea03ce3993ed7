// The whole in a few numbers, what the program checked, and what only people can.
#include <algorithm>

#include "foundation/text.h"
#include "report/coverage.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/people_checks.h"
#include "report/reviews.h"
#include "report/summary.h"

namespace alongside {
namespace {

Html figure(const std::string& value, std::string_view what) {
  return element("strong", value) + words(" ") + element("span", what);
}

Html figure(std::size_t value, std::string_view of_one, std::string_view of_many) {
  return figure(in_digits(value), value == 1 ? of_one : of_many);
}

std::string share(std::size_t part, std::size_t whole) {
  return in_digits(part) + " of " + in_digits(whole);
}

struct PageCounts {
  std::size_t pages = 0;
  std::size_t easy_read = 0;  // that have one in the toolkit's language
};

PageCounts page_counts(const ReportInput& input) {
  PageCounts counts;
  for (const CoverageSection& section : coverage_of(input)) {
    counts.pages += section.rows.size();
    for (std::size_t i = 0; i < input.views.size(); ++i) {
      const View& view = input.views[i];
      const bool is_own = view.language == input.toolkit.settings.language;
      if (is_own && view.edition == Edition::easy_read) counts.easy_read += section.there[i];
    }
  }
  return counts;
}

bool has_easy_read(const ReportInput& input) {
  return std::any_of(input.views.begin(), input.views.end(),
                     [](const View& view) { return view.edition == Edition::easy_read; });
}

Html figures(const ReportInput& input) {
  const PageCounts pages = page_counts(input);
  const FindingCounts found = counts_of(input.findings);
  const ReviewPlan plan = review_plan(input);
  const std::vector<CheckedText> checks = checked_texts(input);
  std::vector<Html> all = {figure(pages.pages, "page", "pages")};
  if (has_easy_read(input))
    all.push_back(figure(share(pages.easy_read, pages.pages), "pages have an easy-read text"));
  if (!checks.empty()) {
    const std::size_t checked = count_in_state(checks, PeopleCheckState::checked);
    all.push_back(figure(share(checked, checks.size()),
                         "easy-read texts and translations checked by people, and not changed since"));
  }
  all.push_back(figure(found.errors, "error found by the program", "errors found by the program"));
  all.push_back(figure(found.warnings, "warning found by the program", "warnings found by the program"));
  all.push_back(figure(plan.overdue, "text overdue to be read again", "texts overdue to be read again"));
  all.push_back(figure(plan.soon, "text to be read again in the next three months",
                       "texts to be read again in the next three months"));
  all.push_back(figure(texts_behind(input), "text behind the one that it was made from",
                       "texts behind those that they were made from"));
  return element("div", {{"class", "figures"}}, list(all));
}

Html what_was_checked() {
  const Html by_program =
      element("h3", "What the program checked") +
      list({words("that links inside the toolkit lead somewhere"),
            words("that headings, lists and tables are in order, and that pictures are described"),
            words("that each page holds what its kind must hold"),
            words("how long English sentences are, and which words readers may not know"),
            words("that each idea in easy read has a picture"),
            words("dates: what is overdue, and which permissions end")});
  const Html by_people =
      element("h3", "What only people can say") +
      list({words("whether the words are clear to them"),
            words("whether easy-read words and pictures make sense to people with a learning disability"),
            words("whether a translation says the same, and sounds right"),
            words("whether pages work with their screen reader, magnifier or switch"),
            words("whether what the pages say is true, and what readers need")});
  return element("div", {{"class", "pair"}}, element("div", by_program) + element("div", by_people));
}

}  // namespace

Html summary_section(const ReportInput& input) {
  Html content = figures(input);
  content += paragraph("The program found " +
                       (input.findings.empty() ? "no problems." : summary_sentence(input.findings)));
  content += what_was_checked();
  content +=
      element("p", {{"class", "note"}},
              words("No number here says that a page is accessible or easy to read. Where the program found "
                    "nothing, it "
                    "found nothing: only the people that a page is for can say whether it works for them."));
  return content;
}

}  // namespace alongside
