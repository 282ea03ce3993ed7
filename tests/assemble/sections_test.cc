#include "assemble/sections.h"

#include "assemble/toolkit_maker.h"
#include "catch.h"

using namespace alongside;
using Lines = std::vector<std::string>;

namespace {

Lines sources_of(const Toolkit& toolkit, const std::vector<PageIndex>& pages) {
  Lines sources;
  for (const PageIndex page : pages) sources.push_back(toolkit.pages[page].source);
  return sources;
}

Kind kind_in(const std::string& folder, const std::string& order) {
  Kind kind;
  kind.id = folder;
  kind.folder = folder;
  kind.listing_order = order;
  return kind;
}

}  // namespace

TEST_CASE("Sections stand as the settings name them, the others after them by name") {
  ToolkitMaker maker;
  maker.ingredients.settings.sections = {"tools", "guidance"};
  for (const char* path : {"about/us.md", "guidance/a.md", "stories/a.md", "tools/a.md"}) maker.page(path);
  Lines folders;
  for (const Section& section : maker.make().sections) folders.push_back(section.folder);
  CHECK(folders == Lines{"tools", "guidance", "about", "stories"});
}

TEST_CASE("A section that the settings misspell is a warning, one that has nothing yet is not") {
  ToolkitMaker maker;
  maker.ingredients.settings.sections = {"guidence", "drafts"};
  maker.page("guidance/a.md");
  maker.page("drafts/a.md").front.status = PageStatus::draft;
  const Toolkit toolkit = maker.make();
  REQUIRE(toolkit.findings.size() == 1);
  CHECK(toolkit.findings.front().rule == "structure/empty-section");
  CHECK(toolkit.findings.front().hint == "Did you mean guidance?");
  CHECK(toolkit.sections.size() == 1);
}

TEST_CASE("Pages of a section stand by their number, then by title as readers sort it") {
  ToolkitMaker maker;
  maker.page("guidance/z.md").front.order = 1;
  maker.page("guidance/b.md").title = "\u00C9clair";
  maker.page("guidance/c.md").title = "\u201CApples\u201D";
  maker.page("guidance/d.md").title = "fig";
  maker.page("guidance/index.md");
  const Toolkit toolkit = maker.make();
  REQUIRE(toolkit.sections.size() == 1);
  CHECK(sources_of(toolkit, toolkit.sections.front().pages) ==
        Lines{"guidance/z.md", "guidance/c.md", "guidance/b.md", "guidance/d.md"});
  CHECK(toolkit.pages[toolkit.sections.front().index_page].source == "guidance/index.md");
}

TEST_CASE("A listing by date begins with the newest, pages without a date come last") {
  ToolkitMaker maker;
  maker.ingredients.kinds.push_back(kind_in("news", "date"));
  maker.page("news/none.md");
  maker.page("news/old.md").front.published = {2024, 1, 2};
  maker.page("news/new.md").front.updated = {2026, 1, 2};
  const Toolkit toolkit = maker.make();
  CHECK(sources_of(toolkit, toolkit.sections.front().pages) ==
        Lines{"news/new.md", "news/old.md", "news/none.md"});
}

TEST_CASE("A listing by a field of the kind is sorted by that field") {
  ToolkitMaker maker;
  maker.ingredients.kinds.push_back(kind_in("stories", "place"));
  maker.page("stories/a.md").front.kind_fields = {{"place", "York", {}, {}, {}}};
  maker.page("stories/b.md").front.kind_fields = {{"place", "Bath", {}, {}, {}}};
  const Toolkit toolkit = maker.make();
  CHECK(sources_of(toolkit, toolkit.sections.front().pages) == Lines{"stories/b.md", "stories/a.md"});
}

TEST_CASE("Drafts are in a section only where they are asked for, withdrawn pages never") {
  ToolkitMaker maker;
  maker.page("guidance/draft.md").front.status = PageStatus::draft;
  maker.page("guidance/gone.md").front.status = PageStatus::withdrawn;
  maker.page("guidance/there.md");
  CHECK(maker.make().sections.front().pages.size() == 1);
  maker.options.drafts = true;
  CHECK(maker.make().sections.front().pages.size() == 2);
}

TEST_CASE("A theme leaves out the pages that it names, and a wrong name is told") {
  ToolkitMaker maker;
  maker.page("guidance/a.md");
  maker.page("guidance/b.md", {"a.md"});
  maker.sources.layers.push_back({LayerKind::theme, "trust", "/nowhere/themes/trust", "themes/trust/"});
  Theme theme;
  theme.name = "trust";
  theme.file = "themes/trust/theme.yaml";
  theme.withdraw = {"guidance/a.md", "guidance/c.md"};
  maker.ingredients.themes = {theme};
  const Toolkit toolkit = maker.make();
  CHECK(sources_of(toolkit, toolkit.sections.front().pages) == Lines{"guidance/b.md"});
  CHECK(told(toolkit) == Lines{"link/left-out-page: The theme trust leaves this page out: a.md",
                               "theme/unknown-page: There is no page or text to leave out called guidance/c.md."});
}
