#include "report/reviews.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr int months_shown = 12;
constexpr int days_of_soon = 92;

/// Months from year 0.
int month_number(Date date) {
  return date.year * 12 + date.month - 1;
}

bool is_reviewed(const Toolkit& toolkit, const Text& text) {
  const Page& page = toolkit.pages[text.page];
  return page.status == PageStatus::published && !page.left_out && !text.is_draft;
}

std::vector<ReviewStretch> empty_time_line(Date today) {
  std::vector<ReviewStretch> line = {{"Overdue", 0}};
  for (int i = 0; i < months_shown; ++i) {
    const int month = month_number(today) + i;
    line.push_back({month_and_year({month / 12, month % 12 + 1, 1}), 0});
  }
  line.push_back({"Later", 0});
  return line;
}

/// Where `due` stands on the time line that `empty_time_line` makes.
std::size_t stretch_of(Date due, Date today) {
  if (due < today) return 0;
  return 1 + static_cast<std::size_t>(std::min(month_number(due) - month_number(today), months_shown));
}

}  // namespace

std::string month_and_year(Date date) {
  const std::string day = date_in_words({date.year, date.month, 1});
  return day.substr(day.find(' ') + 1);
}

ReviewPlan review_plan(const ReportInput& input) {
  ReviewPlan plan;
  plan.time_line = empty_time_line(input.today);
  const Toolkit& toolkit = input.toolkit;
  for (TextIndex index = 0; index < toolkit.texts.size(); ++index) {
    const Text& text = toolkit.texts[index];
    const Date due = text.document->front.review_by;
    if (!is_reviewed(toolkit, text)) continue;
    if (!due) {
      plan.undated += toolkit.pages[text.page].plain == index;
      continue;
    }
    plan.due.push_back({index, due});
    ++plan.time_line[stretch_of(due, input.today)].texts;
    plan.overdue += due < input.today;
    plan.soon += due >= input.today && day_number(due) - day_number(input.today) <= days_of_soon;
  }
  std::stable_sort(plan.due.begin(), plan.due.end(),
                   [](const ReviewDue& a, const ReviewDue& b) { return a.due < b.due; });
  return plan;
}

}  // namespace alongside
