// New files for a theme, and new files made from pages that only another organisation's toolkit holds.
#include "app/commands_run.h"
#include "catch.h"

using namespace alongside;

namespace {

CommandRun start(const TemporaryFolder& folder, std::vector<std::string> words, const std::string& theme = {}) {
  Options options = options_in(folder, std::move(words));
  options.folder = folder.at("ours");
  options.theme = theme;
  return run(new_command, options);
}

std::string refused(const TemporaryFolder& folder, std::vector<std::string> words, const std::string& theme = {}) {
  Options options = options_in(folder, std::move(words));
  options.folder = folder.at("ours");
  options.theme = theme;
  return refusal(new_command, options);
}

/// A toolkit that holds nothing but settings and a theme, and the one that it adapts.
void make_toolkits(const TemporaryFolder& folder) {
  folder.write("theirs/content/toolkit.yaml", "title: Theirs\nlanguages: [en-GB, cy]\n");
  folder.write("theirs/content/guidance/start.md", "---\ntitle: Start early\nsummary: Why.\n---\n\nTheir words.\n");
  folder.write("theirs/themes/alliance/theme.yaml", "extends: base\n");
  folder.write("ours/content/toolkit.yaml", "upstream: ../theirs\n");
  folder.write("ours/themes/westshire/theme.yaml", "organisation: {name: Westshire}\n");
}

}  // namespace

TEST_CASE("A new page for a theme goes into its folder, and the last line says how to see it") {
  TemporaryFolder folder;
  make_toolkits(folder);
  const CommandRun made = start(folder, {"case-study", "Our garden"}, "westshire");
  CHECK(contains(folder.read("ours/themes/westshire/content/case-studies/our-garden.md"), "title: Our garden\n"));
  CHECK(contains(made.err, "Next: open themes/westshire/content/case-studies/our-garden.md"));
  CHECK(contains(made.err, "alongside build --drafts --theme westshire"));
}

TEST_CASE("The theme that the settings name need not be typed to see a new page of it") {
  TemporaryFolder folder;
  make_toolkits(folder);
  folder.write("ours/content/toolkit.yaml", "upstream: ../theirs\ntheme: westshire\n");
  CHECK(contains(start(folder, {"guidance", "Our ward"}, "westshire").err, "alongside build --drafts\n"));
}

TEST_CASE("Nothing new goes into a theme that is not one's own") {
  TemporaryFolder folder;
  make_toolkits(folder);
  CHECK(contains(refused(folder, {"guidance", "A"}, "westshie"), "Did you mean westshire?"));
  CHECK(contains(refused(folder, {"guidance", "A"}, "base"), "The theme base stands below every toolkit"));
  CHECK(contains(refused(folder, {"guidance", "A"}, "alliance"), "lies in ../theirs/themes/alliance/ and is not yours to change"));
  CHECK(folder.tree("ours").size() == 2);
}

TEST_CASE("A new page never takes the place of one of another layer by accident, and the answer says how to do it on purpose") {
  TemporaryFolder folder;
  make_toolkits(folder);
  CHECK(refused(folder, {"guidance", "Start"}, "westshire") ==
        "There is a page of this name already: ../theirs/content/guidance/start.md. To change it, copy that file to "
        "themes/westshire/content/guidance/start.md, or write a file there that holds only the sections that you change. For a page of its "
        "own, give another title.");
  CHECK(contains(refused(folder, {"guidance", "Start"}), "copy that file to content/guidance/start.md"));
  CHECK(folder.tree("ours").size() == 2);
}

TEST_CASE("An easy-read text and a translation of a page that only the other toolkit holds go into one's own") {
  TemporaryFolder folder;
  make_toolkits(folder);
  start(folder, {"easy-read", "content/guidance/start.md"});
  CHECK(contains(folder.read("ours/content/guidance/start.easy-read.md"), "title: Start early\n"));
  start(folder, {"translation", "cy", "../theirs/content/guidance/start.md"});
  CHECK(contains(folder.read("ours/content/guidance/start.cy.md"), "Their words."));
  CHECK(folder.tree("theirs").size() == 3);
}

TEST_CASE("A text for a theme is made from what the theme shows, and goes beside it") {
  TemporaryFolder folder;
  make_toolkits(folder);
  start(folder, {"translation", "cy", "content/guidance/start.md"}, "westshire");
  CHECK(contains(folder.read("ours/themes/westshire/content/guidance/start.cy.md"), "Their words."));
  folder.write("ours/themes/westshire/content/guidance/start.md", "---\ntitle: Start with us\nsummary: Why.\n---\n\nOur words.\n");
  start(folder, {"easy-read", "content/guidance/start.md"}, "westshire");
  CHECK(contains(folder.read("ours/themes/westshire/content/guidance/start.easy-read.md"), "title: Start with us\n"));
}

TEST_CASE("Nothing is recorded in a file of the other toolkit") {
  TemporaryFolder folder;
  make_toolkits(folder);
  folder.write("theirs/content/guidance/start.cy.md", "---\ntitle: Dechrau\n---\n\nGeiriau.\n");
  Options options = options_in(folder, {"../theirs/content/guidance/start.cy.md"});
  options.folder = folder.at("ours");
  CHECK(contains(refusal(match_command, options), "belongs to the toolkit that yours adapts, and what is recorded there is theirs"));
  options.folder = folder.at("theirs");
  options.words = {"content/guidance/start.cy.md"};
  CHECK(run(match_command, options).exit == 0);
}

TEST_CASE("A toolkit that adapts another one starts with the way to it, in a folder that holds nothing else") {
  TemporaryFolder folder;
  make_toolkits(folder);
  Options options = options_in(folder, {"toolkit", "our-own/toolkit"});
  options.upstream = "theirs";
  run(new_command, options);
  CHECK(contains(folder.read("our-own/toolkit/content/toolkit.yaml"), "upstream: \"../../theirs\"\n"));
  CHECK(contains(folder.read("our-own/toolkit/README.md"), "come from the toolkit in\n`../../theirs`"));
  CHECK(folder.tree("our-own").size() == 2);
  Options building = options_in(folder, {});
  building.folder = folder.at("our-own/toolkit");
  CHECK(run(build_command, building).exit == 0);
  CHECK(contains(folder.read("our-own/toolkit/site/guidance/start.html"), "Their words."));
}

TEST_CASE("A toolkit may stand inside the folder of the one that it adapts") {
  TemporaryFolder folder;
  make_toolkits(folder);
  Options options = options_in(folder, {"toolkit", "theirs/our-own"});
  options.upstream = "theirs";
  run(new_command, options);
  CHECK(contains(folder.read("theirs/our-own/content/toolkit.yaml"), "upstream: \"..\"\n"));
}

TEST_CASE("A toolkit cannot adapt a folder that holds none") {
  TemporaryFolder folder;
  Options options = options_in(folder, {"toolkit", "ours"});
  options.upstream = "nowhere";
  CHECK(contains(refusal(new_command, options), "There is no toolkit in nowhere."));
  CHECK_FALSE(folder.has("ours"));
}
