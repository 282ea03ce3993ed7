#include "check/check_toolkit.h"

#include <deque>

#include "catch.h"

using namespace alongside;

namespace {

constexpr Date the_day = {2026, 6, 1};

/// A toolkit that is made of titles, without any file.
struct Made {
  Toolkit toolkit;
  std::deque<Document> documents;

  Made() {
    toolkit.settings.file = "content/toolkit.yaml";
    toolkit.settings.languages = {"en-GB"};
    toolkit.settings.contact.email = "hello@example.org";
    toolkit.fixed_words.push_back({"en", {{"home", "Home"}, {"next", "Next"}}, {}});
  }

  Document& add_text(PageIndex page, const std::string& file, const std::string& title,
                     Edition edition = Edition::plain) {
    Document document;
    document.file = file;
    document.title = title;
    documents.push_back(document);
    Text text;
    text.document = &documents.back();
    text.page = page;
    text.language = "en-GB";
    text.edition = edition;
    toolkit.texts.push_back(text);
    toolkit.pages[page].texts.push_back(static_cast<TextIndex>(toolkit.texts.size() - 1));
    return documents.back();
  }

  PageIndex add_page(const std::string& address, const std::string& title) {
    Page page;
    page.address = address + ".html";
    page.plain = static_cast<TextIndex>(toolkit.texts.size());
    toolkit.pages.push_back(page);
    const auto index = static_cast<PageIndex>(toolkit.pages.size() - 1);
    toolkit.page_by_address.emplace(page.address, index);
    add_text(index, address + ".md", title);
    return index;
  }

  void under_the_regulations() {
    toolkit.settings.address = "https://example.org/";
    Accessibility& stated = toolkit.settings.accessibility;
    stated.duty = "regulations";
    stated.scope = "example.org";
    stated.status = "partially";
    stated.prepared = stated.reviewed = stated.tested = the_day;
    stated.tested_by = "the web team";
    stated.not_accessible = {{"Two maps", "", "1.1.1", "They came as pictures.", "", ""}};
  }

  Findings check() const { return check_toolkit(toolkit, the_day); }
};

std::vector<std::string> rules_of(const Findings& findings) {
  std::vector<std::string> rules;
  for (const Finding& finding : findings) rules.push_back(finding.rule);
  return rules;
}

using Rules = std::vector<std::string>;

}  // namespace

TEST_CASE("A toolkit in which nothing is wrong has no findings") {
  Made made;
  made.add_page("a", "One");
  made.add_page("b", "Two");
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("Two pages with one title are found, in each edition by itself") {
  Made made;
  const PageIndex one = made.add_page("a", "Share power");
  const PageIndex two = made.add_page("b", "share  power");
  made.add_text(one, "a.easy-read.md", "", Edition::easy_read);
  made.add_text(two, "b.easy-read.md", "Other words", Edition::easy_read);
  const Findings findings = made.check();
  REQUIRE(rules_of(findings) == Rules{"structure/same-title"});
  CHECK(findings[0].where.file == "b.md");
  CHECK(findings[0].message == "This page has the title of another page, a.md.");
}

TEST_CASE("A withdrawn page may have the title of the one that stands for it") {
  Made made;
  made.toolkit.pages[made.add_page("a", "Share power")].status = PageStatus::withdrawn;
  made.add_page("b", "Share power");
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("Fixed words that a language lacks are named") {
  Made made;
  made.toolkit.settings.languages = {"en-GB", "cy", "ur"};
  made.toolkit.fixed_words.push_back({"cy", {{"home", "Hafan"}}, {}});
  const Findings findings = made.check();
  REQUIRE(rules_of(findings) == Rules{"language/fixed-words", "language/fixed-words"});
  CHECK(findings[0].message == "1 fixed word of the program cannot be said in cy and stays English: next");
  CHECK(findings[0].hint == "Ask a speaker to write them into templates/words/cy.yaml.");
  CHECK(findings[1].message ==
        "2 fixed words of the program cannot be said in ur and stay English: home and next");
  CHECK(findings[1].language == "ur");
}

TEST_CASE("Readers need a way to say that something is wrong, in the settings or in a theme") {
  Made made;
  made.toolkit.settings.contact = {};
  made.toolkit.settings.contact.name = "The involvement team";
  const Findings findings = made.check();
  REQUIRE(rules_of(findings) == Rules{"statement/no-contact"});
  CHECK(findings[0].severity == Severity::warning);
  Theme theme;
  theme.contact.phone = "01632 960000";
  made.toolkit.themes = {theme};
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("A statement that holds all that the law asks for is left in peace") {
  Made made;
  made.under_the_regulations();
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("Under the regulations each thing that the statement lacks is an error at its place") {
  Made made;
  made.under_the_regulations();
  made.toolkit.settings.accessibility = {};
  made.toolkit.settings.accessibility.duty = "regulations";
  made.toolkit.settings.places["accessibility"] = {"content/toolkit.yaml", {7, 1}, {7, 2}};
  made.toolkit.settings.contact = {};
  const Findings findings = made.check();
  CHECK(rules_of(findings) == Rules{"statement/no-contact", "statement/missing", "statement/missing",
                                    "statement/missing", "statement/missing", "statement/missing"});
  for (const Finding& finding : findings) CHECK(finding.severity == Severity::error);
  CHECK(findings[1].where.from.line == 7);
}

TEST_CASE("Nothing is asked of a toolkit without the duty, or without an address") {
  Made made;
  made.toolkit.settings.address = "https://example.org/";
  CHECK(rules_of(made.check()) == Rules{});
  made.toolkit.settings.address.clear();
  made.toolkit.settings.accessibility.duty = "regulations";
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("The status of a statement fits the list of what is not accessible") {
  Made made;
  made.under_the_regulations();
  made.toolkit.settings.accessibility.status = "fully";
  CHECK(rules_of(made.check()) == Rules{"statement/status"});
  made.toolkit.settings.accessibility.status = "not";
  made.toolkit.settings.accessibility.not_accessible = {};
  CHECK(rules_of(made.check()) == Rules{"statement/status"});
}

TEST_CASE("An entry of what is not accessible says what and why") {
  Made made;
  made.under_the_regulations();
  made.toolkit.settings.accessibility.not_accessible = {{"", "", "", "why", "", ""},
                                                        {"what", "", "", "", "", ""}};
  CHECK(rules_of(made.check()) == Rules{"statement/missing", "statement/missing"});
}

TEST_CASE("A statement last reviewed more than a year ago is a warning") {
  Made made;
  made.under_the_regulations();
  made.toolkit.settings.accessibility.reviewed = {2025, 6, 1};
  CHECK(rules_of(made.check()) == Rules{});
  made.toolkit.settings.accessibility.reviewed = {2025, 5, 31};
  const Findings findings = made.check();
  REQUIRE(rules_of(findings) == Rules{"statement/review-due"});
  CHECK(findings[0].severity == Severity::warning);
}

TEST_CASE("A page in the statement's place has to hold the headings that the law fixes") {
  Made made;
  made.under_the_regulations();
  made.toolkit.settings.accessibility.status.clear();
  made.add_page("accessibility-statement", "Accessibility");
  CHECK(rules_of(made.check()) ==
        Rules{"statement/missing-heading", "statement/missing-heading", "statement/missing-heading"});
}

TEST_CASE("A theme of another organisation may state its own") {
  Made made;
  made.under_the_regulations();
  made.toolkit.settings.accessibility.reviewed = {};
  Theme theme;
  theme.accessibility.reviewed = the_day;
  made.toolkit.themes = {theme};
  CHECK(rules_of(made.check()) == Rules{});
}

TEST_CASE("Nobody may claim full accessibility while errors keep readers out") {
  Made made;
  made.under_the_regulations();
  made.toolkit.settings.accessibility.status = "fully";
  const Findings barrier = {error_at({}, "picture/no-description", "", "")};
  const Findings harmless = {warning_at({}, "picture/no-description", "", ""),
                             error_at({}, "kind/missing-field", "", "")};
  CHECK(rules_of(check_claim(made.toolkit, barrier)) == Rules{"statement/claim"});
  CHECK(rules_of(check_claim(made.toolkit, harmless)) == Rules{});
  made.toolkit.settings.accessibility.status = "partially";
  CHECK(rules_of(check_claim(made.toolkit, barrier)) == Rules{});
}

TEST_CASE("A rule in settings that nobody knows is found with the one that was meant") {
  Made made;
  made.toolkit.settings.checks.levels["link/mising-page"] = RuleLevel::warning;
  made.toolkit.settings.checks.levels["missing-page"] = RuleLevel::warning;
  const Findings findings = made.check();
  REQUIRE(rules_of(findings) == Rules{"input/unknown-rule"});
  CHECK(findings[0].hint == "Did you mean link/missing-page?");
}
