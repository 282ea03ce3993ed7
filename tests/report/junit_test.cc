#include "report/junit.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("Each file is a suite, and a finding fails it as --fail-on says") {
  const Findings findings = {error_at({"content/a.md", {3, 1}, {3, 4}}, "link/missing-page", "It is missing.", "Write b.md."),
                             warning_at({"content/a.md", {}, {}}, "review/overdue", "It is old.", "")};
  CHECK(report_junit(findings, {"content/a.md", "content/b.easy-read.md"}, Severity::error) ==
        R"xml(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="alongside check" tests="3" failures="1" errors="0" skipped="0" time="0">
  <testsuite name="content/a.md" tests="2" failures="1" errors="0" skipped="0" time="0">
    <testcase classname="content/a" name="link/missing-page: It is missing. (line 3)" time="0" file="content/a.md" line="3">
      <failure type="link/missing-page" message="It is missing.">error: It is missing. Write b.md.</failure>
    </testcase>
    <testcase classname="content/a" name="review/overdue: It is old." time="0" file="content/a.md">
      <system-out>warning: It is old.</system-out>
    </testcase>
  </testsuite>
  <testsuite name="content/b.easy-read.md" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="content/b.easy-read" name="No problems found" time="0" file="content/b.easy-read.md"/>
  </testsuite>
</testsuites>
)xml");
  CHECK(report_junit(findings, {}, Severity::warning).find("failures=\"2\"") != std::string::npos);
  CHECK(report_junit(findings, {}, std::nullopt).find("<failure") == std::string::npos);
}

TEST_CASE("What XML cannot hold becomes a sign that it can, and line ends stay") {
  const Finding finding = error_at({"content/a.md", {}, {}}, "input/x", "A\x01\x1B & <b>\n\"c\" \xFF\xEF\xBF\xBF", "");
  const std::string xml = report_junit({finding}, {}, Severity::error);
  CHECK(xml.find("message=\"A\uFFFD\uFFFD &amp; &lt;b&gt;&#10;&quot;c&quot; \uFFFD\uFFFD\"") != std::string::npos);
}

TEST_CASE("A finding of no file belongs to the toolkit") {
  CHECK(report_junit({error_at({}, "statement/contact", "None.", "")}, {}, Severity::error).find("testsuite name=\"the toolkit\"") !=
        std::string::npos);
}
