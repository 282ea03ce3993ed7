#include "check/told_once.h"

#include "catch.h"

using namespace alongside;

namespace {

Finding at_line(int line, const std::string& rule) { return error_at({"content/a b.md", {line, 1}, {line, 4}}, rule, "Wrong.", ""); }

}  // namespace

TEST_CASE("Of two findings that see one slip at one place the one that says more stays") {
  const Findings told = told_once({at_line(0, "structure/file-name"), at_line(0, "input/copy"), at_line(3, "link/empty")});
  REQUIRE(told.size() == 2);
  CHECK(told[0].rule == "input/copy");
  CHECK(told[1].rule == "link/empty");
}

TEST_CASE("At another place the same two are two slips") {
  CHECK(told_once({at_line(3, "link/not-a-website"), at_line(4, "input/wrong-address")}).size() == 2);
}

TEST_CASE("A finding that asks for more is never kept silent by a milder one") {
  Finding milder = at_line(3, "language/use-other-words");
  milder.severity = Severity::advice;
  CHECK(told_once({milder, at_line(3, "easy-read/hard-word")}).size() == 2);
  CHECK(told_once({at_line(3, "language/use-other-words"), at_line(3, "easy-read/hard-word")}).size() == 1);
}
