// What tests/formats holds to the published schema is not tried again here.
#include "report/sarif.h"

#include "catch.h"

using namespace alongside;

namespace {

const RuleList rules = {{"link/missing-page", Severity::error, "Finds.", "Why.", "Source", "wrong", "right", "Do."},
                        {"plain/long-sentence", Severity::advice, "Finds.", "Why.", "Source", "wrong", "right", "Do."}};

std::string sarif_of(const Finding& finding, const std::string& folder = {}) {
  return report_sarif({finding}, rules, {}, {"1.2.3", folder});
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("A file's address in SARIF starts at the place of the run and is safe in an address") {
  const Finding finding = error_at({"content/Our story?.md", {2, 3}, {2, 9}}, "link/missing-page", "It is missing", "Did you mean b.md?");
  const std::string log = sarif_of(finding, "my toolkit/");
  CHECK(holds(log, "\"uri\": \"my%20toolkit/content/Our%20story%3F.md\""));
  CHECK(holds(log, "\"text\": \"It is missing. Did you mean b.md?\""));
  CHECK(holds(log, "\"startLine\": 2,\n                  \"startColumn\": 3,\n                  \"endLine\": 2,\n                  \"endColumn\": 9"));
}

TEST_CASE("Advice is a note in SARIF, and a rule is named by its place in the table too") {
  const std::string log = sarif_of(advice_at({"content/a.md", {}, {}}, "plain/long-sentence", "Long.", ""));
  CHECK(holds(log, "\"ruleIndex\": 1,\n          \"level\": \"note\""));
  CHECK_FALSE(holds(log, "\"region\""));
}

TEST_CASE("A finding of no file has no place in SARIF") {
  CHECK(holds(sarif_of(error_at({}, "link/missing-page", "It is missing.", "")), "\"locations\": []"));
}
