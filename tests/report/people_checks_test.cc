#include "report/people_checks.h"

#include "catch.h"
#include "report_maker.h"

using namespace alongside;

TEST_CASE("Texts that wait for people come before those that people have checked") {
  ReportMaker maker;
  maker.page("a", "A");
  maker.easy_read("a", "A");
  maker.page("b", "B");
  FrontMatter& checked = maker.easy_read("b", "B");
  checked.easy_read_check.group = "People First";
  checked.easy_read_check.date = {2026, 5, 1};
  maker.page("c", "C");
  FrontMatter& changed = maker.easy_read("c", "C");
  changed.easy_read_check.group = "People First";
  changed.easy_read_check.fingerprint = "p1-0123456789abcdef";
  ReportInput input = maker.input();
  checked.easy_read_check.fingerprint = seen_fingerprint(input.views[2], *maker.toolkit.texts[3].document);
  const std::vector<CheckedText> texts = checked_texts(input);
  REQUIRE(texts.size() == 3);
  CHECK(texts[0].text == 5);
  CHECK(texts[0].check.state == PeopleCheckState::changed);
  CHECK(texts[1].check.state == PeopleCheckState::not_checked);
  CHECK(texts[2].check.state == PeopleCheckState::checked);
  CHECK(texts[2].check.group == "People First");
  CHECK(count_in_state(texts, PeopleCheckState::checked) == 1);
}

TEST_CASE("Drafts wait for nobody") {
  ReportMaker maker;
  maker.page("a", "A");
  maker.easy_read("a", "A");
  maker.toolkit.texts.back().is_draft = true;
  CHECK(checked_texts(maker.input()).empty());
}
