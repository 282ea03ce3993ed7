#include "report/summary.h"

#include "catch.h"

using namespace alongside;

namespace {

Finding in_file(Severity severity, const std::string& file) { return {severity, {file, {1, 1}, {1, 2}}, "a/b", "m", "", "", "", ""}; }

}  // namespace

TEST_CASE("The summary counts each severity in words, and the files") {
  const Findings findings = {in_file(Severity::error, "a.md"),   in_file(Severity::warning, "a.md"),
                             in_file(Severity::warning, "b.md"), in_file(Severity::advice, "c.md"),
                             in_file(Severity::advice, "d.md"),  in_file(Severity::advice, "d.md")};
  CHECK(summary_sentence(findings) == "1 error, 2 warnings and 3 pieces of advice in 4 files.");
}

TEST_CASE("A run without findings says so") { CHECK(summary_sentence({}) == "No problems found."); }

TEST_CASE("A run fails at the severity that was asked for, or never") {
  const Findings warnings = {in_file(Severity::warning, "a.md"), in_file(Severity::advice, "a.md")};
  CHECK_FALSE(fails(warnings, Severity::error));
  CHECK(fails(warnings, Severity::warning));
  CHECK_FALSE(fails({in_file(Severity::error, "a.md")}, std::nullopt));
}
