#include "assemble/pages.h"

#include "assemble/toolkit_maker.h"
#include "catch.h"

using namespace alongside;
using Lines = std::vector<std::string>;

TEST_CASE("Texts of one name are one page, the plain text of the toolkit's language first") {
  ToolkitMaker maker;
  maker.ingredients.settings.languages = {"en-GB", "cy"};
  for (const char* name : {"bus.cy.easy-read.md", "bus.cy.md", "bus.easy-read.md", "bus.md"})
    maker.page(name);
  const Toolkit toolkit = maker.make();
  REQUIRE(toolkit.pages.size() == 1);
  const Page& page = toolkit.pages.front();
  CHECK(page.address == "bus.html");
  REQUIRE(page.texts.size() == 4);
  CHECK(toolkit.texts[page.plain].document->file == "content/bus.md");
  CHECK(toolkit.texts[page.texts[1]].document->file == "content/bus.easy-read.md");
  CHECK(toolkit.texts[page.texts[3]].language == "cy");
  CHECK(told(toolkit).empty());
}

TEST_CASE("Pages stand in the order of their addresses, in sections by their first folder") {
  ToolkitMaker maker;
  maker.page("tools/plan.md");
  maker.page("index.md");
  maker.page("guidance/start/first.md");
  maker.page("guidance/index.md");
  const Toolkit toolkit = maker.make();
  Lines addresses;
  for (const Page& page : toolkit.pages) addresses.push_back(page.section + ": " + page.address);
  CHECK(addresses == Lines{"guidance: guidance/index.html", "guidance: guidance/start/first.html",
                           ": index.html", "tools: tools/plan.html"});
  CHECK(toolkit.pages[toolkit.home].address == "index.html");
}

TEST_CASE("The topmost layer's text is taken") {
  ToolkitMaker maker;
  maker.sources.layers.push_back({LayerKind::theme, "trust", "/nowhere/themes/trust", "themes/trust/"});
  maker.page("bus.md");
  maker.page("bus.md").file = "themes/trust/content/bus.md";
  maker.sources.texts.back().layer = 2;
  const Toolkit toolkit = maker.make();
  REQUIRE(toolkit.texts.size() == 1);
  CHECK(toolkit.texts.front().document->file == "themes/trust/content/bus.md");
  CHECK(told(toolkit).empty());
}

TEST_CASE("Two files at one address are an error that names both") {
  ToolkitMaker maker;
  maker.page("Our Story.md");
  maker.page("our-story.md");
  const Toolkit toolkit = maker.make();
  CHECK(told(toolkit) ==
        Lines{"structure/duplicate-address: Two files would stand at one address, our-story.html: "
              "content/Our Story.md "
              "and content/our-story.md",
              "structure/file-name: The address of this page is not spelt like its file: our-story.html"});
}

TEST_CASE("A text without its page is an error with the page that was probably meant") {
  ToolkitMaker maker;
  maker.page("share-power.md");
  maker.page("share-pwoer.easy-read.md");
  const Toolkit toolkit = maker.make();
  REQUIRE(toolkit.findings.size() == 1);
  CHECK(toolkit.findings.front().rule == "structure/no-page");
  CHECK(toolkit.findings.front().hint == "Did you mean share-power.md?");
}

TEST_CASE("A text whose page could not be read is not told twice") {
  ToolkitMaker maker;
  maker.sources.unread = {"bus.md"};
  maker.page("bus.easy-read.md");
  CHECK(told(maker.make()).empty());
}

TEST_CASE("First-level folders of the site's own are taken") {
  ToolkitMaker maker;
  maker.options.built_themes = {"trust"};
  maker.ingredients.settings.languages = {"en-GB", "cy"};
  maker.page("easy-read/bus.md");
  maker.page("cy/bus.md");
  maker.page("trust/bus.md");
  maker.page("guidance/cy/bus.md");
  maker.asset("content/assets/team.jpg").asset("content/static/large-print/x.txt");
  Lines folders;
  for (const Finding& finding : maker.make().findings) {
    if (finding.rule == "structure/reserved-folder") folders.push_back(finding.where.file);
  }
  CHECK(folders == Lines{"content/assets", "content/cy", "content/easy-read", "content/static/large-print",
                         "content/trust"});
}

TEST_CASE("Texts of a listed language that is not built are left out without a word") {
  ToolkitMaker maker;
  maker.options.known_languages = {"en-GB", "cy"};
  maker.page("bus.md");
  maker.page("bus.cy.md");
  const Toolkit toolkit = maker.make();
  CHECK(toolkit.texts.size() == 1);
  CHECK(told(toolkit).empty());
}
