#include "check/statement.h"

#include <algorithm>
#include <deque>

#include "catch.h"
#include "check/check_toolkit.h"

using namespace alongside;

namespace {

constexpr Date the_day = {2026, 6, 1};

/// A published toolkit whose statement lacks nothing.
struct Made {
  Toolkit toolkit;
  std::deque<Document> documents;

  Made() {
    Settings& settings = toolkit.settings;
    settings.file = "content/toolkit.yaml";
    settings.languages = {"en-GB"};
    settings.address = "https://example.org/";
    settings.organisation.name = "Westshire";
    settings.contact.email = "hello@example.org";
    settings.contact.reply_within = "5 working days";
    said().duty = "regulations";
    said().scope = "example.org";
    said().status = "partially";
    said().prepared = said().reviewed = said().tested = the_day;
    said().tested_by = "the access group";
    said().not_accessible = {{"Two maps", "", "1.1.1", "They came as pictures.", "", ""}};
  }

  Accessibility& said() { return toolkit.settings.accessibility; }

  /// A page of the user's in the statement's place.
  void add_own_page(const std::vector<std::string>& headings, const std::string& summary) {
    Document& document = documents.emplace_back();
    document.file = "content/accessibility-statement.md";
    document.title = "Accessibility";
    document.front.summary = summary;
    document.nodes.emplace_back();
    for (const std::string& line : headings) {
      const std::size_t signs = line.find_first_not_of("# ");
      const std::string words = line.substr(signs);
      Heading heading;
      heading.level = static_cast<std::uint8_t>(signs == 0 ? 2 : signs - 1);
      heading.words = {static_cast<std::uint32_t>(document.text.size()), static_cast<std::uint32_t>(words.size())};
      document.text += words;
      document.headings.push_back(heading);
    }
    Text text;
    text.document = &document;
    text.page = 0;
    toolkit.texts = {text};
    Page page;
    page.plain = 0;
    toolkit.pages = {page};
    toolkit.page_by_address["accessibility-statement.html"] = 0;
  }

  Theme& add_theme(const std::string& organisation) {
    Theme theme;
    theme.file = "themes/east/theme.yaml";
    theme.organisation.name = organisation;
    toolkit.themes.push_back(theme);
    return toolkit.themes.back();
  }

  Findings check() const {
    Findings findings = check_contact(toolkit);
    append(findings, check_statement(toolkit, the_day));
    return findings;
  }
};

using Rules = std::vector<std::string>;

Rules rules_of(const Findings& findings) {
  Rules rules;
  for (const Finding& finding : findings) rules.push_back(finding.rule);
  return rules;
}

const std::vector<std::string> all_headings = {"Compliance status", "Non-accessible  content", "### Disproportionate Burden", "Feedback and contact information",
                                               "Enforcement procedure", "Preparation of this accessibility statement"};

const std::string all_sentences =
    "This accessibility statement applies to us. This website is partially compliant with the Web Content Accessibility Guidelines "
    "version 2.2 AA standard, due to the exemptions listed below. The content listed below is non-accessible for the following reasons. This statement was prepared on 6 May 2026.";

}  // namespace

TEST_CASE("A statement that holds all that the law asks for is left in peace") { CHECK(rules_of(Made().check()) == Rules{}); }

TEST_CASE("Under the regulations each thing that the statement lacks is an error at its place") {
  Made made;
  made.said() = {};
  made.said().duty = "regulations";
  made.toolkit.settings.places["accessibility"] = {"content/toolkit.yaml", {7, 1}, {7, 2}};
  made.toolkit.settings.contact.email.clear();
  const Findings findings = made.check();
  CHECK(rules_of(findings) == Rules{"statement/no-contact", "statement/missing", "statement/missing", "statement/missing",
                                    "statement/missing", "statement/missing"});
  for (const Finding& finding : findings) CHECK(finding.severity == Severity::error);
  CHECK(findings[1].where.from.line == 7);
  CHECK(findings[2].hint == "Write under accessibility: in content/toolkit.yaml: status: fully, partially or not");
}

TEST_CASE("Readers need a way to say that something is wrong, in the settings or in a theme") {
  Made made;
  made.said() = {};
  made.said().duty = "none";
  made.toolkit.settings.contact = {};
  made.toolkit.settings.contact.name = "The involvement team";
  const Findings findings = made.check();
  REQUIRE(rules_of(findings) == Rules{"statement/no-contact"});
  CHECK(findings[0].severity == Severity::warning);
  made.add_theme("").contact.phone = "01632 960000";
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("Nothing is asked of a toolkit that is under no duty, without an address, or that another statement covers") {
  Made made;
  made.said() = {};
  made.said().duty = "none";
  CHECK(rules_of(made.check()) == Rules{});
  made.said().duty = "regulations";
  made.said().covered_by = "https://www.example.org/accessibility";
  CHECK(rules_of(made.check()) == Rules{});
  made.said().covered_by.clear();
  made.toolkit.settings.address.clear();
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("Another statement that covers a website is named by its address") {
  Made made;
  made.said().covered_by = "our main website";
  CHECK(rules_of(made.check()) == Rules{"statement/covered-by"});
  made.said().covered_by = "{{words.statement}}";
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("An example is no statement") {
  Made made;
  made.said().example = true;
  CHECK(rules_of(made.check()) == Rules{"statement/example"});
  made.said().duty = "none";
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("The status of a statement fits the list of what is not accessible") {
  Made made;
  made.said().status = "fully";
  CHECK(rules_of(made.check()) == Rules{"statement/status"});
  made.said().status = "not";
  made.said().not_accessible = {};
  CHECK(rules_of(made.check()) == Rules{"statement/status"});
}

TEST_CASE("Only people who tested a website can say that it is fully compliant") {
  Made made;
  made.said().status = "fully";
  made.said().not_accessible = {};
  CHECK(rules_of(made.check()) == Rules{});
  for (const char* tester : {"", "Alongside", " axe-core"}) {
    made.said().tested_by = tester;
    CHECK(rules_of(made.check()) == Rules{"statement/claim"});
  }
  made.said().tested_by = "the access group";
  made.said().tested = {};
  CHECK(rules_of(made.check()) == Rules{"statement/claim"});
}

TEST_CASE("A test without anybody who carried it out is not enough") {
  Made made;
  made.said().tested_by.clear();
  const Findings findings = made.check();
  REQUIRE(rules_of(findings) == Rules{"statement/missing"});
  CHECK(findings[0].message == "The accessibility statement does not say who tested the website.");
}

TEST_CASE("An entry of what is not accessible says what and why") {
  Made made;
  made.said().not_accessible = {{"", "", "", "why", "", ""}, {"what", "", "", "", "", ""}};
  CHECK(rules_of(made.check()) == Rules{"statement/missing", "statement/missing"});
}

TEST_CASE("A statement says how soon somebody answers") {
  Made made;
  made.toolkit.settings.contact.reply_within.clear();
  const Findings findings = made.check();
  REQUIRE(rules_of(findings) == Rules{"statement/answer-time"});
  CHECK(findings[0].severity == Severity::warning);
}

TEST_CASE("A statement last reviewed more than a year ago is a warning") {
  Made made;
  made.said().reviewed = {2025, 6, 1};
  CHECK(rules_of(made.check()) == Rules{});
  made.said().reviewed = {2025, 5, 31};
  const Findings findings = made.check();
  REQUIRE(rules_of(findings) == Rules{"statement/review-due"});
  CHECK(findings[0].severity == Severity::warning);
}

TEST_CASE("A page in the statement's place holds the headings and the sentences that the law fixes") {
  Made made;
  made.said().status.clear();  // what settings say counts no longer
  made.add_own_page(all_headings, all_sentences);
  CHECK(rules_of(made.check()) == Rules{});
  made.add_own_page({}, "");
  const Findings findings = made.check();
  CHECK(std::count_if(findings.begin(), findings.end(), [](const Finding& one) { return one.rule == "statement/missing-heading"; }) == 5);
  CHECK(std::count_if(findings.begin(), findings.end(), [](const Finding& one) { return one.rule == "statement/missing-sentence"; }) == 4);
  made.toolkit.settings.language = "cy";
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("A page lists what is not accessible under the reasons of the law, and leaves out those that do not apply") {
  const auto found = [](const std::vector<std::string>& below) {
    Made made;
    std::vector<std::string> headings = {all_headings[0], all_headings[1]};
    headings.insert(headings.end(), below.begin(), below.end());
    headings.insert(headings.end(), all_headings.begin() + 3, all_headings.end());
    made.add_own_page(headings, all_sentences);
    std::string hints;
    for (const Finding& finding : made.check()) hints += finding.rule + ": " + finding.hint + '\n';
    return hints;
  };
  CHECK(found({"### Content that’s not within the scope of the accessibility regulations", "#### Maps"}) == "");
  CHECK(found({"### Disproportionate burden", "### Maps"}) == "statement/reason: Put it below the one that applies, one level down: #### Maps\n");
  const std::string none =
      "statement/reason: Write the one that applies above each part: ### Non-compliance with the accessibility regulations, ### Disproportionate burden or "
      "### Content that's not within the scope of the accessibility regulations.\n";
  CHECK(found({}) == none);
  CHECK(found({"### Maps", "### Films"}) == none);
  CHECK(found({"#### Disproportionate burden"}) == none);
}

TEST_CASE("A page that says fully compliant lists nothing") {
  Made made;
  made.add_own_page({all_headings[0], all_headings[3], all_headings[4], all_headings[5]},
                    "This accessibility statement applies to us. This website is fully compliant with the Web Content Accessibility "
                    "Guidelines version 2.2 AA standard. This statement was prepared on 6 May 2026.");
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("A theme of the same organisation says what is different about it") {
  for (const char* name : {"", "Westshire"}) {
    Made made;
    made.said().reviewed = {};
    made.add_theme(name).accessibility.reviewed = the_day;
    CHECK(rules_of(made.check()) == Rules{});
    CHECK(statement_of(made.toolkit).said.scope == "example.org");
  }
}

TEST_CASE("Nobody answers for what another organisation said") {
  Made made;
  Theme& theme = made.add_theme("Eastshire");
  const Findings findings = made.check();
  REQUIRE(rules_of(findings) == Rules{"statement/other-organisation"});
  CHECK(findings[0].severity == Severity::error);
  CHECK(findings[0].where.file == "themes/east/theme.yaml");
  CHECK(statement_of(made.toolkit).said == Accessibility());
  theme.accessibility = made.said();
  CHECK(rules_of(made.check()) == Rules{"statement/no-contact"});  // nor for its contact
  theme.contact.phone = "01632 960001";
  CHECK(rules_of(made.check()) == Rules{});
  theme.accessibility.status.clear();
  CHECK(made.check()[0].where.file == "themes/east/theme.yaml");
}

TEST_CASE("A theme of another organisation is only asked where somebody thought of a statement, and a site is published") {
  Made made;
  made.add_theme("Eastshire");
  made.said().duty = "none";
  const Findings findings = made.check();
  REQUIRE(rules_of(findings) == Rules{"statement/other-organisation"});
  CHECK(findings[0].severity == Severity::warning);
  made.said().duty.clear();
  made.toolkit.settings.address.clear();
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("A website that is published says whether the law asks it for a statement") {
  Made made;
  made.said() = {};
  REQUIRE(rules_of(made.check()) == Rules{"statement/no-duty"});
  CHECK(made.check()[0].severity == Severity::warning);
  made.said().covered_by = "https://www.example.nhs.uk/accessibility";
  CHECK(rules_of(made.check()) == Rules{});
  made.said() = {};
  made.toolkit.settings.address.clear();
  CHECK(rules_of(made.check()) == Rules{});
}
