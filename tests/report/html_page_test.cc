#include "report/html_page.h"

#include "catch.h"
#include "report_maker.h"

using namespace alongside;

namespace {

bool holds(const std::string& page, std::string_view part) {
  return page.find(part) != std::string::npos;
}

std::size_t times(const std::string& page, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = page.find(part); at != std::string::npos; at = page.find(part, at + 1)) ++count;
  return count;
}

/// A toolkit of `pages` pages, each with a warning, an allowance and a review date.
std::string report_of(std::size_t pages) {
  ReportMaker maker;
  std::vector<AllowanceUse> allowances;
  for (std::size_t i = 0; i < pages; ++i) {
    const std::string name = "page-" + std::to_string(i);
    FrontMatter& front = maker.page(name, "Page " + std::to_string(i));
    front.review_by = {2026, 6, 1};
    front.co_production.who = "Carers";
    const std::string file = "content/" + name + ".md";
    maker.findings.push_back(
        warning_at({file, {3, 1}, {3, 2}}, "language/long-sentence", "It is long.", "Cut it."));
    allowances.push_back({"language/long-sentence", "It is an Act.", {file, {3, 1}, {3, 2}}, false, 1});
  }
  ReportInput input = maker.input();
  input.allowances = std::move(allowances);
  return report_page(input);
}

}  // namespace

TEST_CASE("The report holds no script and nothing from elsewhere, and its policy names its one style") {
  const std::string page = report_of(3);
  CHECK(times(page, "<style>") == 1);
  CHECK_FALSE(holds(page, "<script"));
  CHECK_FALSE(holds(page, " style="));
  CHECK_FALSE(holds(page, "http:"));
  CHECK_FALSE(holds(page, "https:"));
  CHECK(holds(page, "content=\"default-src &#39;none&#39;; style-src &#39;sha256-"));
  CHECK(page.find("Content-Security-Policy") < page.find("<style>"));
}

TEST_CASE("The report of an empty toolkit is a whole page") {
  const std::string page = report_of(0);
  CHECK(holds(page, "The toolkit has no pages yet."));
  CHECK(holds(page, "The program found nothing to put right."));
  CHECK(page.ends_with("</html>\n"));
}

TEST_CASE("Long lists are cut and say how much more there is, so that the page stays small") {
  const std::string page = report_of(1000);
  CHECK(holds(page, "and 940 more pages"));  // the grid
  CHECK(holds(page, "and 952 more pages"));  // what to do first
  CHECK(holds(page, "and 975 more texts"));  // reviews
  CHECK(holds(page, "and 940 more places"));  // what the team allowed, for one reason
  CHECK(page.size() < 150'000);
  CHECK(report_of(5000).size() < page.size() + 10'000);
}

TEST_CASE("The same input gives the same bytes") {
  CHECK(report_of(20) == report_of(20));
}

TEST_CASE("The report leaves the judgement to people") {
  const std::string page = report_of(1);
  CHECK(holds(page, "only the people that a page is for can say whether it works for them"));
  CHECK(holds(page, "No number here says that a page is accessible or easy to read."));
  CHECK(times(page, "is accessible") == 1);
}

TEST_CASE("What people typed stands in the report as words") {
  ReportMaker maker;
  maker.page("a", "<script>alert(1)</script>").co_production.who = "<img src=x>";
  maker.findings = {error_at({"content/<b>.md", {}, {}}, "input/x", "</main>", "<a href=x>")};
  const std::string page = report_page(maker.input());
  CHECK_FALSE(holds(page, "<script"));
  CHECK_FALSE(holds(page, "<img"));
  CHECK_FALSE(holds(page, "<b>"));
  CHECK(times(page, "</main>") == 1);
}

TEST_CASE("A text that is behind shows the words that were taken out and added in its source") {
  ReportMaker maker;
  maker.page("a", "Meetings");
  BasedOn& record = maker.easy_read("a", "Meetings").based_on;
  record.by = "Sam";
  record.date = {2026, 5, 1};
  ReportInput input = maker.input();
  const Document* source = maker.toolkit.texts[0].document;
  input.steps = {{}, {1, source, Step::behind, true, {{"We meet on", "Monday", "Tuesday"}}}};
  const std::string page = report_page(input);
  CHECK(holds(page, "Sam held it against its source on 1 May 2026."));
  CHECK(holds(page, "… We meet on taken out: <del>Monday</del> added: <ins>Tuesday</ins>"));
  input.steps[1].has_record = false;
  CHECK(holds(report_page(input), "the words from then were not kept"));
}
