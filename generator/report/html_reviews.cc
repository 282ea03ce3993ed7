// Review dates on a time line.
#include <algorithm>

#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/reviews.h"

namespace alongside {
namespace {

constexpr std::size_t most_rows = 25;

Html time_line(const ReviewPlan& plan) {
  std::size_t most = 0;
  for (const ReviewStretch& stretch : plan.time_line) most = std::max(most, stretch.texts);
  Table line{"Texts to be read again, by month", {{"When"}, {"Texts"}}};
  for (const ReviewStretch& stretch : plan.time_line) {
    line.rows.push_back({words(stretch.name), charted(stretch.texts, most)});
  }
  return table(line);
}

std::string how_far(Date due, Date today) {
  const int days = day_number(due) - day_number(today);
  if (days == 0) return "Today";
  const std::string distance = counted(static_cast<std::size_t>(std::abs(days)), "day", "days");
  return days < 0 ? "Overdue by " + distance : "In " + distance;
}

Html next_ones(const ReportInput& input, const ReviewPlan& plan) {
  Table next{"The next texts to be read again",
             {{"Text"}, {"Read again by"}, {"How far off"}, {"Who looks after it"}},
             "texts"};
  const std::size_t shown = std::min(plan.due.size(), most_rows);
  for (std::size_t i = 0; i < shown; ++i) {
    const ReviewDue& due = plan.due[i];
    const std::string& owner = input.toolkit.texts[due.text].document->front.owner;
    next.rows.push_back({text_name(input, due.text), one_line(date_in_words(due.due)),
                         one_line(how_far(due.due, input.today)), words(owner.empty() ? "Not said" : owner)});
  }
  next.left_out = plan.due.size() - shown;
  return table(next);
}

/// The file of a page that says no date for its review.
std::string a_page_without_date(const ReportInput& input) {
  const auto& pages = input.toolkit.pages;
  const auto undated = [&](const Page& page) {
    const Document& document = *input.toolkit.texts[page.plain].document;
    return page.status == PageStatus::published && !page.left_out && !document.front.review_by;
  };
  const auto found = std::find_if(pages.begin(), pages.end(), undated);
  return found == pages.end() ? std::string() : input.toolkit.texts[found->plain].document->file;
}

}  // namespace

Html reviews_section(const ReportInput& input) {
  const ReviewPlan plan = review_plan(input);
  Html content =
      paragraph("Advice goes out of date. Each page can say by when somebody is to read it again.");
  if (plan.undated > 0) {
    content += element("p", words(counted(plan.undated, "page says", "pages say") +
                                  " no date, so that nobody is reminded. To give one, type for example: ") +
                                code("alongside review " + a_page_without_date(input) + " --next " +
                                     iso_date({input.today.year + 1, input.today.month, 1})));
  }
  if (!plan.due.empty()) content += time_line(plan) + next_ones(input, plan);
  return content;
}

}  // namespace alongside
