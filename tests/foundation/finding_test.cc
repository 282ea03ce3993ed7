#include "foundation/finding.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("Findings are sorted by file, line, column and rule, and said once") {
  Findings findings = {
      error_at({"b.md", {1, 1}, {}}, "link/x", "second file", ""),
      warning_at({"a.md", {9, 1}, {}}, "link/x", "later line", ""),
      warning_at({"a.md", {2, 5}, {}}, "link/b", "same place, later rule", ""),
      warning_at({"a.md", {2, 5}, {}}, "link/a", "same place", ""),
      warning_at({"a.md", {2, 5}, {}}, "link/a", "same place", ""),
  };
  sort_findings(findings);
  std::vector<std::string> messages;
  for (const Finding& finding : findings) messages.push_back(finding.message);
  CHECK(messages == std::vector<std::string>{"same place", "same place, later rule", "later line", "second file"});
}

TEST_CASE("Findings that are in order already are still said once") {
  Findings findings = {
      error_at({"a.md", {1, 1}, {}}, "link/x", "one", "hint"),
      error_at({"a.md", {1, 1}, {}}, "link/x", "one", "hint"),
      error_at({"b.md", {1, 1}, {}}, "link/x", "two", "hint"),
  };
  sort_findings(findings);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].message == "one");
  CHECK(findings[1].message == "two");
  CHECK(findings[1].hint == "hint");
}
