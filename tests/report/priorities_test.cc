#include "report/priorities.h"

#include "catch.h"
#include "report_maker.h"

using namespace alongside;

TEST_CASE("Pages with most errors come first, and the findings of all their texts count") {
  ReportMaker maker;
  maker.page("a", "A");
  maker.page("b", "B");
  maker.easy_read("b", "B");
  maker.findings = {warning_at({"content/a.md", {1, 1}, {}}, "x/one", "One.", ""),
                    warning_at({"content/a.md", {2, 1}, {}}, "x/two", "Two.", ""),
                    advice_at({"content/b.easy-read.md", {1, 1}, {}}, "x/three", "Three.", ""),
                    error_at({"content/b.md", {9, 1}, {}}, "x/four", "Four.", ""),
                    warning_at({"content/toolkit.yaml", {1, 1}, {}}, "x/five", "Five.", "")};
  const std::vector<PageInNeed> pages = pages_in_need(maker.input());
  REQUIRE(pages.size() == 3);
  CHECK(pages[0].page == 1);
  CHECK(pages[0].counts.errors == 1);
  CHECK(pages[0].counts.advice == 1);
  CHECK(pages[0].findings.front()->rule == "x/four");
  CHECK(pages[1].page == 0);
  CHECK(pages[2].file == "content/toolkit.yaml");
}
