#include "report/reviews.h"

#include "catch.h"
#include "report_maker.h"

using namespace alongside;

namespace {

std::size_t texts_at(const ReviewPlan& plan, const std::string& name) {
  for (const ReviewStretch& stretch : plan.time_line) {
    if (stretch.name == name) return stretch.texts;
  }
  FAIL("There is no stretch called " + name);
  return 0;
}

}  // namespace

TEST_CASE("Review dates stand on a time line from overdue to later") {
  ReportMaker maker;
  maker.page("a", "A").review_by = {2026, 5, 5};
  maker.page("b", "B").review_by = {2026, 5, 6};
  maker.page("c", "C").review_by = {2027, 4, 30};
  maker.page("d", "D").review_by = {2027, 5, 1};
  maker.page("e", "E");
  const ReviewPlan plan = review_plan(maker.input());
  CHECK(plan.time_line.size() == 14);
  CHECK(texts_at(plan, "Overdue") == 1);
  CHECK(texts_at(plan, "May 2026") == 1);
  CHECK(texts_at(plan, "April 2027") == 1);
  CHECK(texts_at(plan, "Later") == 1);
  CHECK(plan.overdue == 1);
  CHECK(plan.soon == 1);
  CHECK(plan.undated == 1);
  CHECK(plan.due.front().text == 0);
}

TEST_CASE("Drafts and withdrawn pages are never due") {
  ReportMaker maker;
  maker.page("a", "A").review_by = {2020, 1, 1};
  maker.toolkit.texts.back().is_draft = true;
  maker.page("b", "B").review_by = {2020, 1, 1};
  maker.toolkit.pages.back().status = PageStatus::withdrawn;
  const ReviewPlan plan = review_plan(maker.input());
  CHECK(plan.due.empty());
  CHECK(plan.undated == 0);
}

TEST_CASE("A month is named with its year") {
  CHECK(month_and_year({2026, 12, 31}) == "December 2026");
}
