#include "render/borrowed_words.h"

#include <memory>

#include "assemble/toolkit_maker.h"
#include "catch.h"
#include "render/file_note.h"
#include "render/site.h"
#include "render/template_maker.h"

using namespace alongside;

namespace {

/// The plain pages, in English and Welsh, of a toolkit called Together; `home` is the English title of its home page.
struct WelshSite {
  SourceFiles sources = builtin_sources();
  ToolkitMaker maker;
  Toolkit toolkit;
  std::vector<View> views;
  std::unique_ptr<Site> site;

  explicit WelshSite(const std::string& home) {
    FixedWords welsh;
    welsh.language = "cy";
    welsh.plain = {{"print_title", "{title}: popeth"}, {"part_number", "rhan {number}"}};
    FixedWords english;
    english.language = "en";
    english.plain = {{"skip_to_content", "Skip to the main words"}, {"menu", "Menu"}, {"home", "Home"}, {"a_to_z", "A to Z"},
                     {"a_to_z_summary", "Every page of it."}, {"day_form", "{day} {month} {year}"}, {"month_5", "May"}};
    maker.ingredients.fixed_words = {welsh, english};
    maker.ingredients.settings.title = "Together";
    maker.ingredients.settings.languages = {"en-GB", "cy"};
    maker.ingredients.themes = {Theme()};
    maker.ingredients.themes[0].name = "base";
    add("index.md", home);
    add("index.cy.md", "Cydweithio");
    add("guidance/index.md", "Guides");
  }

  void add(const std::string& path, const std::string& title) { maker.page(path).title = title; }

  std::string bytes(const std::string& address) {
    if (site == nullptr) {
      toolkit = maker.make();
      for (const std::string& language : toolkit.settings.languages) views.push_back(make_view(toolkit, language, Edition::plain, false));
      site = std::make_unique<Site>(sources, toolkit, views);
    }
    std::string result;
    const std::size_t job = site->job_at(address);
    if (job == site->job_count()) return "there is no " + address;
    site->render(job, [&](const std::string&, std::string_view given) { result = given; });
    return result;
  }
};

bool holds(const std::string& html, const std::string& part) { return html.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("A borrowed title in the middle of a made sentence says its language, and the sentence does not") {
  WelshSite made("Together");
  made.add("guidance/one.md", "One");
  made.add("guidance/one.cy.md", "Un");
  CHECK(holds(made.bytes("cy/guidance/print.html"), "<li aria-current=\"page\"><bdi><bdi lang=\"en-GB\">Guides</bdi>: popeth</bdi></li>"));
  CHECK(holds(made.bytes("404.html"), "cy/guidance/index.html\" lang=\"en-GB\">Guides</a>"));
}

TEST_CASE("A part of a long list says the language of its borrowed title, and its number in its own") {
  WelshSite made("Together");
  for (int i = 0; i < 101; ++i) {
    made.add("guidance/p" + std::to_string(i) + ".md", "Page");
    made.add("guidance/p" + std::to_string(i) + ".cy.md", "Tudalen");
  }
  CHECK(holds(made.bytes("cy/guidance/index.2.html"), "<li aria-current=\"page\"><bdi><bdi lang=\"en-GB\">Guides</bdi>, rhan 2</bdi></li>"));
}

TEST_CASE("A toolkit is called in each language as its home page is") {
  WelshSite made("Together");
  made.add("one.md", "One");
  made.add("one.cy.md", "Un");
  const std::string page = made.bytes("cy/one.html");
  CHECK(holds(page, "<title>Un – Cydweithio</title>"));
  CHECK(holds(page, "<span class=\"site-title\">Cydweithio</span>"));
  CHECK(holds(made.bytes("one.html"), "<title>One – Together</title>"));
  CHECK(holds(made.bytes("cy/index.html"), "<title>Cydweithio</title>"));
}

TEST_CASE("A toolkit whose home page is called otherwise keeps its name, and says its language") {
  WelshSite made("Welcome");
  made.add("one.md", "One");
  made.add("one.cy.md", "Un");
  const std::string page = made.bytes("cy/one.html");
  CHECK(holds(page, "<title>Un – Together</title>"));
  CHECK(holds(page, "<span class=\"site-title\" lang=\"en-GB\">Together</span>"));
}

TEST_CASE("A fixed word that a language lacks says in the text of a page that it is English, and keeps quiet where nothing can say it") {
  WelshSite made("Together");
  made.add("one.md", "One");
  made.add("one.cy.md", "Un");
  const std::string page = made.bytes("cy/one.html");
  CHECK(holds(page, "<a class=\"skip-link\" href=\"#page.main\"><bdi lang=\"en\">Skip to the main words</bdi></a>"));
  CHECK(holds(page, "<nav class=\"site-menu\" aria-label=\"Menu\">"));
  CHECK(holds(page, "<li><a href=\"index.html\" lang=\"en\">Home</a></li>"));
  const std::string list = made.bytes("cy/a-z.html");
  CHECK(holds(list, "<title>A to Z – Cydweithio</title>"));
  CHECK(holds(list, "<h1 lang=\"en\">A to Z</h1>"));
  CHECK(holds(list, "<p class=\"summary\" lang=\"en\">Every page of it.</p>"));
  CHECK(!holds(made.bytes("one.html"), "lang=\"en\""));
}

TEST_CASE("A fixed word that a language lacks runs the other way where that language does") {
  WelshSite made("Together");
  made.maker.ingredients.settings.languages.emplace_back("fa");
  CHECK(holds(made.bytes("fa/index.html"), "<bdi lang=\"en\" dir=\"ltr\">Skip to the main words</bdi>"));
}

TEST_CASE("A day in a language without names of months says which words of it are English") {
  WelshSite made("Together");
  made.maker.ingredients.fixed_words.front().plain["day_form"] = "{day} {month}, {year}";
  made.maker.page("one.md").front.reviewed = {2026, 5, 6};
  made.maker.page("one.cy.md").title = "Un";
  CHECK(holds(made.bytes("cy/one.html"), "<time datetime=\"2026-05-06\">6 <bdi lang=\"en\">May</bdi>, 2026</time>"));
}

TEST_CASE("The kind of a file in a language that has no word for it is English, and its size is in no language") {
  WelshSite made("Together");
  made.maker.ingredients.fixed_words.back().plain["file_kind_md"] = "Text file";
  made.maker.ingredients.fixed_words.back().plain["file_size"] = "{kind}, {size}";
  made.toolkit = made.maker.make();
  const View view = make_view(made.toolkit, "cy", Edition::plain, false);
  CHECK(file_note(view, "notes.md", 5000) == "<bdi lang=\"en\">Text file</bdi>, 5 KB");
  CHECK(file_note(view, "notes.pdf", 0) == "PDF");
}
