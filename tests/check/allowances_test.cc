#include "check/allowances.h"

#include "catch.h"

using namespace alongside;

namespace {

/// One plain text, "a.md", and settings to weigh its findings by.
struct Made {
  Document document;
  Toolkit toolkit;

  explicit Made(Edition edition = Edition::plain) {
    document.file = "a.md";
    Text text;
    text.document = &document;
    text.edition = edition;
    toolkit.texts.push_back(text);
  }
  Made(const Made&) = delete;

  void allow(std::vector<std::string> rules, int first, int last, const std::string& reason = "a quotation") {
    Allowance allowance;
    allowance.rules = std::move(rules);
    allowance.reason = reason;
    allowance.where = {"a.md", {first, 1}, {first, 20}};
    allowance.first_line = first;
    allowance.last_line = last;
    document.allowances.push_back(allowance);
  }

  std::string weigh(const std::string& rule, int line = 5, Severity severity = Severity::error) const {
    Finding finding = error_at({"a.md", {line, 1}, {line, 2}}, rule, "A message.", "A hint.");
    finding.severity = severity;
    const Findings findings = settled(Findings(1, finding), toolkit);
    return findings.empty() ? "gone" : severity_name(findings[0].severity);
  }
};

}  // namespace

TEST_CASE("Without settings and allowances a finding stays what it is") {
  CHECK(Made().weigh("link/missing-page") == "error");
}

TEST_CASE("Settings name a rule with or without its family; with it comes first") {
  Made made;
  made.toolkit.settings.checks.levels["missing-page"] = RuleLevel::advice;
  CHECK(made.weigh("link/missing-page") == "advice");
  made.toolkit.settings.checks.levels["link/missing-page"] = RuleLevel::warning;
  CHECK(made.weigh("link/missing-page") == "warning");
  made.toolkit.settings.checks.levels["link/missing-page"] = RuleLevel::off;
  CHECK(made.weigh("link/missing-page") == "gone");
  CHECK(made.weigh("link/missing-id") == "error");
}

TEST_CASE("What settings say of one edition comes before what they say of all") {
  Made plain(Edition::plain), easy(Edition::easy_read);
  for (Made* made : {&plain, &easy}) {
    made->toolkit.settings.checks.levels["missing-page"] = RuleLevel::warning;
    made->toolkit.settings.edition_checks["easy-read"].levels["missing-page"] = RuleLevel::off;
  }
  CHECK(plain.weigh("link/missing-page") == "warning");
  CHECK(easy.weigh("link/missing-page") == "gone");
}

TEST_CASE("A page allows a rule for all of its lines") {
  Made made;
  made.document.front.allow = {{"missing-page", "written next week"}, {"picture/no-description", "  "}};
  CHECK(made.weigh("link/missing-page", 1) == "gone");
  CHECK(made.weigh("link/missing-page", 900) == "gone");
  CHECK(made.weigh("picture/no-description") == "error");
}

TEST_CASE("A comment allows its rules for its block only") {
  Made made;
  made.allow({"missing-page", "link/missing-id"}, 3, 5);
  made.allow({"missing-page"}, 4, 9);
  CHECK(made.weigh("link/missing-page", 2) == "error");
  CHECK(made.weigh("link/missing-page", 3) == "gone");
  CHECK(made.weigh("link/missing-page", 9) == "gone");
  CHECK(made.weigh("link/missing-page", 10) == "error");
  CHECK(made.weigh("link/missing-id", 5) == "gone");
  CHECK(made.weigh("link/missing-id", 6) == "error");
}

TEST_CASE("A comment without a reason allows nothing") {
  Made made;
  made.allow({"missing-page"}, 3, 9, " ");
  CHECK(made.weigh("link/missing-page") == "error");
}

TEST_CASE("Nothing silences what would break a page or harm a reader") {
  for (const std::string rule : {"input/not-utf8", "markup/unclosed-container", "link/unsafe-address",
                                 "picture/unsafe-svg", "theme/no-head"}) {
    Made made;
    made.toolkit.settings.checks.levels[rule] = RuleLevel::off;
    made.document.front.allow = {{rule, "we like it"}};
    INFO(rule);
    CHECK(made.weigh(rule) == "error");
  }
}

TEST_CASE("A mere warning about markup may be allowed") {
  Made made;
  made.document.front.allow = {{"raw-html", "from the old website"}};
  CHECK(made.weigh("markup/raw-html", 5, Severity::warning) == "gone");
}

TEST_CASE("A finding in a file that is no text is weighed by the settings of all editions") {
  Made made;
  made.toolkit.settings.checks.levels["no-contact"] = RuleLevel::error;
  const Findings findings =
      settled({warning_at({"content/toolkit.yaml", {}, {}}, "statement/no-contact", "", "")}, made.toolkit);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == Severity::error);
}

namespace {

/// What a full run says of the allowances of `made`, where it found `rule` at `line`; nothing for an empty rule.
Settled full_run(const Made& made, const std::string& rule, int line = 5) {
  Findings findings;
  if (!rule.empty()) findings.push_back(error_at({"a.md", {line, 1}, {line, 2}}, rule, "A message.", ""));
  return settle_run(std::move(findings), made.toolkit, true);
}

}  // namespace

TEST_CASE("An allowance that lets nothing pass is told on a full run, at its own place") {
  Made made;
  made.allow({"missing-page"}, 3, 5);
  made.document.allowances[0].where = {"a.md", {2, 1}, {2, 30}};
  made.document.front.allow = {{"vague-words", "a song", {"a.md", {1, 3}, {1, 14}}}};
  const Findings findings = full_run(made, "link/missing-page", 9).findings;
  REQUIRE(findings.size() == 3);
  CHECK(findings[1].rule == "review/needless-allowance");
  CHECK(findings[1].message == "Nothing of link/vague-words is found on this page, so it need not be allowed.");
  CHECK(findings[1].where.from == Position{1, 3});
  CHECK(findings[2].where.from == Position{2, 1});
  CHECK(findings[2].message == "Nothing of link/missing-page is found in the part below this comment, so it need not be allowed.");
}

TEST_CASE("An allowance that is needed is counted and not told") {
  Made made;
  made.allow({"missing-page"}, 3, 5);
  const Settled settled = full_run(made, "link/missing-page");
  CHECK(settled.findings.empty());
  REQUIRE(settled.allowances.size() == 1);
  CHECK(settled.allowances[0].rule == "link/missing-page");
  CHECK(settled.allowances[0].reason == "a quotation");
  CHECK(settled.allowances[0].findings == 1);
}

TEST_CASE("Whether an allowance is needed is not judged where it cannot be known") {
  Made off, draft, unread, unknown, large;
  for (Made* made : {&off, &draft, &unread}) made->allow({"missing-page"}, 3, 5);
  off.toolkit.settings.checks.levels["missing-page"] = RuleLevel::off;
  draft.toolkit.texts[0].is_draft = true;
  unknown.allow({"mising-page"}, 3, 5);
  CHECK(full_run(off, "").findings.empty());
  CHECK(full_run(draft, "").findings.empty());
  CHECK(full_run(unread, "markup/unclosed-container").findings.size() == 1);
  CHECK(full_run(unknown, "").findings.empty());
  unread.toolkit.settings.checks.levels["missing-page"] = RuleLevel::warning;
  CHECK(settle_run({}, unread.toolkit, false).findings.empty());
}

TEST_CASE("A needless allowance may be kept for its reason, or the rule turned off") {
  Made allowed;
  allowed.document.front.allow = {{"missing-page", "it comes and goes", {"a.md", {3, 3}, {3, 15}}},
                                  {"needless-allowance", "the page changes every week", {"a.md", {4, 3}, {4, 21}}}};
  CHECK(full_run(allowed, "").findings.empty());
  Made off;
  off.allow({"missing-page"}, 3, 5);
  off.toolkit.settings.checks.levels["needless-allowance"] = RuleLevel::off;
  CHECK(full_run(off, "").findings.empty());
}

TEST_CASE("The public is told what was allowed of the accessibility guidelines, and nothing else") {
  Made made;
  made.document.front.allow = {{"heading-skip", "the order of the Act"}, {"missing-page", "soon"}, {"vague-words", "a song"}};
  Findings findings;
  for (const std::string rule : {"structure/heading-skip", "link/missing-page"}) {
    findings.push_back(error_at({"a.md", {5, 1}, {5, 2}}, rule, "A message.", ""));
  }
  made.toolkit.pages.emplace_back();
  made.toolkit.texts[0].page = 0;
  const std::vector<AllowanceUse> allowances = settle_run(std::move(findings), made.toolkit, true).allowances;
  const std::vector<PublicAllowance> told = public_allowances(made.toolkit, allowances);
  REQUIRE(told.size() == 1);
  CHECK(told[0].reason == "the order of the Act");
  CHECK(told[0].page == 0);
}
