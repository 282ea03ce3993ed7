// What a website claims in its accessibility statement, held against what the checks know of it.
#include "catch.h"
#include "check/check_toolkit.h"

using namespace alongside;

namespace {

const Document& only_page() {
  static const Document page;
  return page;
}

/// A published toolkit of one page that the law asks for a statement.
Toolkit published(const std::string& status) {
  Toolkit toolkit;
  toolkit.settings.address = "https://example.org/";
  toolkit.settings.accessibility.duty = "regulations";
  toolkit.settings.accessibility.status = status;
  toolkit.pages.resize(1);
  toolkit.texts.resize(1);
  toolkit.texts[0].page = 0;
  toolkit.texts[0].document = &only_page();
  return toolkit;
}

/// A finding of `rule` that the page allows.
std::vector<AllowanceUse> allowed(const std::string& rule) {
  return {{rule, "We have none yet.", {"content/a.md", {3, 1}, {3, 9}}, false, 1, &only_page()}};
}

bool is_false_claim(const Toolkit& toolkit, const Findings& findings, const std::vector<AllowanceUse>& allowances) {
  const Findings claims = check_claim(toolkit, findings, allowances);
  for (const Finding& claim : claims) CHECK((claim.rule == "statement/claim" && claim.severity == Severity::error));
  return !claims.empty();
}

}  // namespace

TEST_CASE("Nobody may claim full accessibility while errors keep readers out") {
  const Findings barrier = {error_at({}, "picture/no-description", "", "")};
  const Findings harmless = {warning_at({}, "picture/no-description", "", ""), error_at({}, "kind/missing-field", "", "")};
  CHECK(is_false_claim(published("fully"), barrier, {}));
  CHECK_FALSE(is_false_claim(published("fully"), harmless, {}));
  CHECK_FALSE(is_false_claim(published("partially"), barrier, {}));
}

TEST_CASE("Nobody may claim full accessibility while failures of level A or AA are allowed") {
  CHECK(is_false_claim(published("fully"), {}, allowed("picture/no-description")));
  CHECK_FALSE(is_false_claim(published("partially"), {}, allowed("picture/no-description")));
  CHECK_FALSE(is_false_claim(published("fully"), {}, allowed("language/abbreviation")));  // level AAA
  CHECK_FALSE(is_false_claim(published("fully"), {}, allowed("language/passive")));
}

TEST_CASE("What is allowed counts against a claim only where readers meet it") {
  std::vector<AllowanceUse> unused = allowed("picture/no-description");
  unused[0].findings = 0;
  CHECK_FALSE(is_false_claim(published("fully"), {}, unused));
  Toolkit drafted = published("fully");
  drafted.texts[0].is_draft = true;
  CHECK_FALSE(is_false_claim(drafted, {}, allowed("picture/no-description")));
}
