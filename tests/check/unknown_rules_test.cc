#include "check/unknown_rules.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("An allowance for a rule that nobody knows is found with the one that was meant") {
  Document document;
  document.front.allow = {{"mising-page", "soon"}, {"missing-page", "soon"}};
  Allowance allowance;
  allowance.rules = {"link/misisng-id", "a-rule-of-our-own"};
  document.allowances.push_back(allowance);
  const Findings findings = unknown_rules(document);
  REQUIRE(findings.size() == 3);
  CHECK(findings[0].message == "There is no rule called mising-page.");
  CHECK(findings[0].hint == "Did you mean missing-page?");
  CHECK(findings[1].hint == "Did you mean link/missing-id?");
  CHECK(findings[2].hint == "A finding names its rule at its end, in square brackets.");
}

TEST_CASE("A toolkit that was written for newer rules than the program has is told") {
  Settings settings;
  settings.file = "content/toolkit.yaml";
  CHECK(unknown_rules(settings).empty());
  settings.checks_version = 1;
  CHECK(unknown_rules(settings).empty());
  settings.checks_version = 99;
  const Findings findings = unknown_rules(settings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "input/newer-rules");
  CHECK(findings[0].severity == Severity::warning);
}
