#include "assemble/published_files.h"

#include "assemble/toolkit_maker.h"
#include "catch.h"

using namespace alongside;
using Lines = std::vector<std::string>;

namespace {

Lines addresses_of(const Toolkit& toolkit) {
  Lines addresses;
  for (const PublishedFile& file : toolkit.files) addresses.push_back(file.address);
  return addresses;
}

Document& with_picture(Document& document, const std::string& picture) {
  document.front.picture = picture;
  return document;
}

}  // namespace

TEST_CASE("Only files that something leads to are published, and all of static/") {
  ToolkitMaker maker;
  maker.asset("content/guidance/form.docx")
      .asset("content/guidance/unused.docx")
      .asset("content/static/robots.txt");
  maker.page("index.md", {"guidance/form.docx"});
  const Toolkit toolkit = maker.make();
  CHECK(addresses_of(toolkit) == Lines{"guidance/form.docx", "robots.txt"});
  CHECK(told(toolkit) == Lines{"input/not-published: Nothing links to 1 file, so the site does not hold it: "
                               "content/guidance/unused.docx"});
}

TEST_CASE("Many unused files are named in one advice") {
  ToolkitMaker maker;
  for (int i = 0; i < 14; ++i) maker.asset("content/scan-" + std::to_string(i + 10) + ".pdf");
  const Toolkit toolkit = maker.make();
  REQUIRE(toolkit.findings.size() == 1);
  CHECK(toolkit.findings.front().message.ends_with("content/scan-19.pdf and 4 others"));
}

TEST_CASE("A page's own picture is published from pictures/ to assets/pictures/, drawings cleaned") {
  ToolkitMaker maker;
  maker.asset("content/pictures/team.svg").asset("content/pictures/room/hall.jpg");
  with_picture(maker.page("a.md"), "team");
  with_picture(maker.page("b.md"), "pictures/room/hall.jpg");
  const Toolkit toolkit = maker.make();
  CHECK(addresses_of(toolkit) == Lines{"assets/pictures/room/hall.jpg", "assets/pictures/team.svg"});
  CHECK(toolkit.files[1].clean_svg);
  CHECK(toolkit.pictures[toolkit.texts.front().picture].name == "team");
}

TEST_CASE("A drawing of the toolkit's stands above the program's of the same name") {
  ToolkitMaker maker;
  maker.sources.layers.insert(maker.sources.layers.begin() + 1,
                              {LayerKind::theme, "base", "", "themes/base/"});
  maker.sources.assets.push_back({1, "pictures/bus.svg", 6, "<svg/>"});
  maker.sources.assets.push_back({1, "pictures/home.svg", 6, "<svg/>"});
  maker.sources.assets.push_back({2, "content/pictures/bus.svg", 9, {}});
  const Toolkit toolkit = maker.make();
  REQUIRE(picture_named(toolkit, "bus") != nullptr);
  CHECK_FALSE(picture_named(toolkit, "bus")->is_builtin);
  CHECK(picture_named(toolkit, "home")->is_builtin);
  CHECK(addresses_of(toolkit) == Lines{"assets/pictures/home.svg"});
}

TEST_CASE("What pictures.yaml says goes to the picture beside it") {
  ToolkitMaker maker;
  maker.asset("content/pictures/team.jpg");
  maker.page("a.md", {"pictures/team.jpg"});
  Picture team;
  team.path = "team.jpg";
  team.credit = "Amina";
  team.where.file = "content/pictures/pictures.yaml";
  Picture wrong = team;
  wrong.path = "taem.jpg";
  maker.ingredients.pictures = {team, wrong};
  const Toolkit toolkit = maker.make();
  CHECK(picture_named(toolkit, "team")->credit == "Amina");
  REQUIRE(toolkit.findings.size() == 1);
  CHECK(toolkit.findings.front().rule == "picture/no-file");
  CHECK(toolkit.findings.front().hint == "Did you mean team.jpg?");
}

TEST_CASE("A file at the address of a page or of another file is an error that names both") {
  ToolkitMaker maker;
  maker.asset("content/static/about.html")
      .asset("content/static/form.docx")
      .asset("content/form.docx")
      .asset("content/static/404.html");
  maker.page("about.md", {"form.docx"});
  CHECK(told(maker.make()) == Lines{"structure/duplicate-address: Two things would stand at one address, "
                                    "404.html: a page that the program makes and content/static/404.html",
                                    "structure/duplicate-address: Two things would stand at one address, "
                                    "about.html: content/about.md and content/static/about.html",
                                    "structure/duplicate-address: Two things would stand at one address, "
                                    "form.docx: content/form.docx and content/static/form.docx"});
}

TEST_CASE("Style sheets bring their fonts and pictures, and what they miss is an error at its place") {
  ToolkitMaker maker;
  maker.sources.layers.push_back({LayerKind::theme, "trust", "/nowhere/themes/trust", "themes/trust/"});
  maker.sources.assets.push_back({2, "fonts/quiet.woff2", 9, {}});
  maker.sources.assets.push_back({2, "pictures/wave.svg", 9, {}});
  maker.sources.styles.push_back(
      {2, "styles.css",
       "a{b:url(fonts/quiet.woff2)}\nc{d:url('pictures/wave.svg#top')}\ne{f:url(pictures/no.svg)}"});
  const Toolkit toolkit = maker.make();
  CHECK(addresses_of(toolkit) == Lines{"assets/trust/fonts/quiet.woff2", "assets/trust/pictures/wave.svg"});
  REQUIRE(toolkit.findings.size() == 1);
  CHECK(toolkit.findings.front().where.file == "themes/trust/styles.css");
  CHECK(toolkit.findings.front().where.from == Position{3, 9});
}

TEST_CASE("A logo is a picture of the toolkit or of the theme, the theme's first") {
  ToolkitMaker maker;
  maker.ingredients.settings.organisation.logo = "pictures/ours.svg";
  maker.asset("content/pictures/ours.svg");
  CHECK(maker.make().logo == 0);
  Theme theme;
  theme.file = "themes/trust/theme.yaml";
  theme.organisation.logo = "pictures/theirs.svg";
  maker.ingredients.themes = {theme};
  const Toolkit toolkit = maker.make();
  CHECK(toolkit.logo == no_index);
  CHECK(told(toolkit).front().starts_with("input/not-published"));
  CHECK(told(toolkit).back() == "link/missing-picture: This picture does not exist: pictures/theirs.svg");
}

TEST_CASE("Other forms of a page are files or asked for") {
  ToolkitMaker maker;
  maker.asset("content/bus.pdf");
  maker.page("bus.md").front.formats = {{"pdf", "bus.pdf"}, {"braille", "on-request"}};
  const Toolkit toolkit = maker.make();
  REQUIRE(toolkit.formats.at(0).size() == 2);
  CHECK(toolkit.formats.at(0)[0].kind == LinkKind::file);
  CHECK(toolkit.formats.at(0)[1].kind == LinkKind::broken);
  CHECK(addresses_of(toolkit) == Lines{"bus.pdf"});
  CHECK(told(toolkit).empty());
}

TEST_CASE("A source's address must be one of a website") {
  ToolkitMaker maker;
  maker.page("a.md").front.sources = {{"T", "O", "", "javascript:alert(1)", {}},
                                      {"T", "O", "", "nhs.uk/paper", {}},
                                      {"T", "O", "", "https://nhs.uk", {}}};
  CHECK(told(maker.make()) ==
        Lines{"link/not-a-website: This is not the address of a website: nhs.uk/paper",
              "link/unsafe-address: An address of this kind may not stand in a page: javascript:alert(1)"});
}
