#include "report/coverage.h"

#include "catch.h"
#include "report_maker.h"

using namespace alongside;

TEST_CASE("Each page has a cell for each language and edition, by section") {
  ReportMaker maker;
  maker.toolkit.settings.languages = {"en-GB", "cy"};
  maker.section("guidance", "Guidance");
  maker.page("index", "Home");
  maker.page("guidance/start", "Start");
  maker.easy_read("guidance/start", "Start");
  maker.welsh("guidance/start", "Dechrau");
  maker.toolkit.texts.back().is_draft = true;
  ReportInput input = maker.input();
  input.steps = {{}, {}, {2, nullptr, Step::behind, false, {}}};
  const std::vector<CoverageSection> sections = coverage_of(input);
  REQUIRE(sections.size() == 2);
  CHECK(sections[0].title == "Pages outside sections");
  CHECK(sections[1].title == "Guidance");
  using enum Coverage;
  CHECK(sections[0].rows[0].in_views == std::vector{there, there, missing, missing, missing, missing});
  CHECK(sections[1].rows[0].in_views == std::vector{there, there, behind, draft, draft, missing});
  CHECK(sections[1].there == std::vector<std::size_t>{1, 1, 1, 0, 0, 0});
}

TEST_CASE("Withdrawn pages and those that a theme leaves out are not counted") {
  ReportMaker maker;
  maker.page("old", "Old");
  maker.toolkit.pages.back().status = PageStatus::withdrawn;
  maker.page("other", "Other");
  maker.toolkit.pages.back().left_out = true;
  CHECK(coverage_of(maker.input()).empty());
}
