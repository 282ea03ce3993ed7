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

TEST_CASE("An allowance for a rule that nobody knows is found with the one that was meant") {
  Made made;
  made.document.front.allow = {{"mising-page", "soon"}, {"missing-page", "soon"}};
  made.allow({"link/misisng-id", "a-rule-of-our-own"}, 1, 2);
  const Findings findings = unknown_rules(made.document);
  REQUIRE(findings.size() == 3);
  CHECK(findings[0].message == "There is no rule called mising-page.");
  CHECK(findings[0].hint == "Did you mean missing-page?");
  CHECK(findings[1].hint == "Did you mean link/missing-id?");
  CHECK(findings[2].hint == "A finding names its rule at its end, in square brackets.");
}
