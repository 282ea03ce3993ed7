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
    toolkit.settings.contact.reply_within = "5 working days";
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

TEST_CASE("A rule in settings that nobody knows is found with the one that was meant") {
  Made made;
  made.toolkit.settings.checks.levels["link/mising-page"] = RuleLevel::warning;
  made.toolkit.settings.checks.levels["missing-page"] = RuleLevel::warning;
  const Findings findings = made.check();
  REQUIRE(rules_of(findings) == Rules{"input/unknown-rule"});
  CHECK(findings[0].hint == "Did you mean link/missing-page?");
}
