// Which brands a finding holds for, and that each is told once.
#include "app/brand_findings.h"

#include "catch.h"

using namespace alongside;

namespace {

const std::vector<std::string> names = {"base", "council", "westshire"};

Finding finding(const std::string& file, const std::string& theme) {
  Finding made = error_at({file, {3, 1}, {3, 2}}, "link/missing-page", "This page does not exist.", "");
  made.theme = theme;
  return made;
}

/// What the told findings say of brands, in order.
std::vector<std::string> told(Findings findings) {
  std::vector<std::string> themes;
  for (const Finding& each : told_once_for_all(std::move(findings), names)) themes.push_back(each.theme);
  return themes;
}

}  // namespace

TEST_CASE("A finding that several brands have is told once, with all of them named") {
  CHECK(told({finding("content/a.md", "westshire"), finding("content/a.md", "base")}) == std::vector<std::string>{"base, westshire"});
  CHECK(told({finding("content/a.md", "council"), finding("content/b.md", "council")}) == std::vector<std::string>{"council", "council"});
}

TEST_CASE("A finding that all brands have names none") {
  CHECK(told({finding("content/a.md", "westshire"), finding("content/a.md", "base, council")}) == std::vector<std::string>{""});
  CHECK(told({finding("content/a.md", ""), finding("content/a.md", "base")}) == std::vector<std::string>{""});
}

TEST_CASE("A finding holds for the brands that it names, by their whole names") {
  CHECK(holds_for(finding("content/a.md", "council, west"), "council"));
  CHECK(holds_for(finding("content/a.md", "council, west"), "west"));
  CHECK_FALSE(holds_for(finding("content/a.md", "council, west"), "westshire"));
  CHECK_FALSE(holds_for(finding("content/a.md", "council, west"), "base"));
  CHECK(holds_for(finding("content/a.md", ""), "base"));
}

TEST_CASE("The findings of one brand are those that hold for it") {
  const Findings all = {finding("content/a.md", ""), finding("content/b.md", "base"), finding("content/c.md", "council")};
  CHECK(findings_for(all, "base").size() == 2);
  CHECK(findings_for(all, "westshire").size() == 1);
}
