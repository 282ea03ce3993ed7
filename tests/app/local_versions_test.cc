// The local versions of a trust, from the first file to what check says once the original has moved on.
#include "app/commands_run.h"
#include "catch.h"
#include "foundation/text.h"

using namespace alongside;

namespace {

constexpr const char* page_of_theme = "themes/westshire/content/principles/share.md";

void write_original(const TemporaryFolder& folder, const std::string& rates, const std::string& rest) {
  folder.write("content/principles/share.md", "---\ntitle: Share power\nsummary: Decide together.\n---\n\n## Who decides\n\n" + rates +
                                                  "\n\n## Who pays\n\n" + rest + "\n");
}

void make_toolkit(const TemporaryFolder& folder) {
  folder.write("content/toolkit.yaml",
               "title: Ours\ncontact: {phone: 01632 960000}\nlanguages: [en-GB, cy]\ntheme: westshire\n"
               "checks: {rules: {fixed-words: off, not-checked: off, no-translator: off, empty-page: off}}\n");
  write_original(folder, "People decide with staff.", "The office pays.");
  folder.write("content/principles/share.easy-read.md", "---\ntitle: Share power\n---\n\n## Who decides\n\n![](picture:meeting)\nYou decide.\n");
  folder.write("content/principles/share.cy.md", "---\ntitle: Rhannu\nsummary: Gyda’n gilydd.\n---\n\n## Pwy\n\nChi.\n");
  folder.write("themes/westshire/theme.yaml", "organisation: {name: Westshire Trust}\n");
}

/// What check says of how texts stand to each other.
std::string said(const TemporaryFolder& folder) {
  Options options = options_in(folder, {});
  options.format = ReportFormat::brief;
  const std::string out = run(check_command, options).out;
  std::string lines;
  for (const std::string_view line : lines_of(out)) {
    if (line.find("[review/") != std::string_view::npos) lines += std::string(line) + '\n';
  }
  return lines;
}

void match(const TemporaryFolder& folder, const std::vector<std::string>& files) { run(match_command, options_in(folder, files)); }

}  // namespace

TEST_CASE("When a principle of the original is edited, check names the local page, the translation and the easy-read text") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write(page_of_theme, "---\ntitle: Share power\nsummary: Decide together.\n---\n\nWestshire decides with people.\n");
  folder.write("themes/westshire/content/principles/share.easy-read.md", "---\ntitle: Share\n---\n\n![](picture:meeting)\nWe decide with you.\n");
  match(folder, {page_of_theme, "themes/westshire/content/principles/share.easy-read.md"});
  match(folder, {"content/principles/share.easy-read.md", "content/principles/share.cy.md"});
  write_original(folder, "People decide before staff do.", "The office pays.");
  const std::string told = said(folder);
  const std::string change = " “People decide with staff.” is now “People decide before staff do.”";
  INFO(told);
  CHECK(contains(told, "In themes/westshire/content/principles/share.md, line 5." + change));
  CHECK(contains(told, "In content/principles/share.cy.md, line 5." + change));
  folder.write("content/toolkit.yaml", "title: Ours\ncontact: {phone: 01632 960000}\nlanguages: [en-GB, cy]\n");
  INFO(said(folder));
  CHECK(contains(said(folder), "In content/principles/share.easy-read.md, line 4." + change));
}

TEST_CASE("A file of sections is matched, and only what it replaces counts") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/principles/share.easy-read.md", "---\ntitle: Share power\nstatus: draft\n---\n");
  folder.write("content/principles/share.cy.md", "---\ntitle: Rhannu\nstatus: draft\n---\n");
  folder.write(page_of_theme, "## Who decides\n\nWestshire decides with people.\n");
  CHECK(said(folder) ==
        "Advice: Nobody has recorded which words of content/principles/share.md this local version takes the place of, so changes there go "
        "unseen. In themes/westshire/content/principles/share.md, line 1. Read both side by side, then type: alongside match "
        "themes/westshire/content/principles/share.md [review/not-matched]\n");
  match(folder, {page_of_theme});
  CHECK(said(folder).empty());
  write_original(folder, "People decide with staff.", "The ward pays.");
  CHECK(said(folder).empty());
  write_original(folder, "People decide before staff do.", "The ward pays.");
  CHECK(said(folder) ==
        "Warning: What this file replaces of content/principles/share.md has changed since this text was held against it on 6 May 2026. In "
        "themes/westshire/content/principles/share.md, line 3. “People decide with staff.” is now “People decide before staff do.”. Change this "
        "local version where it needs it, then type: alongside match themes/westshire/content/principles/share.md [review/behind]\n");
  match(folder, {page_of_theme});
  CHECK(said(folder).empty());
}

TEST_CASE("Texts made from words that a theme replaces are named until the theme has its own or leaves them out") {
  TemporaryFolder folder;
  make_toolkit(folder);
  match(folder, {"content/principles/share.easy-read.md", "content/principles/share.cy.md"});
  folder.write(page_of_theme, "## Who decides\n\nWestshire decides with people.\n");
  match(folder, {page_of_theme});
  CHECK(said(folder) ==
        "Warning: content/principles/share.cy.md was made from the words that this file takes the place of, so its readers are told something "
        "else. In themes/westshire/content/principles/share.md, line 1. Write a file share.cy.md beside this one: a copy of that translation, "
        "or only its sections that change. Or leave it out: write principles/share.cy.md under `withdraw` in theme.yaml. "
        "Or say here why it is right all the same: allow: {made-from-original: …} [review/made-from-original]\n"
        "Warning: content/principles/share.easy-read.md was made from the words that this file takes the place of, so its readers are told "
        "something else. In themes/westshire/content/principles/share.md, line 1. Write a file share.easy-read.md beside this one: a copy of "
        "that easy-read text, or only its sections that change. Or leave it out: write principles/share.easy-read.md under `withdraw` in "
        "theme.yaml. Or say here why it is right all the same: allow: {made-from-original: …} "
        "[review/made-from-original]\n");
  folder.write("themes/westshire/theme.yaml", "organisation: {name: Westshire Trust}\nwithdraw: [principles/share.cy.md]\n");
  folder.write("themes/westshire/content/principles/share.easy-read.md", "## Who decides\n\n![](picture:meeting)\nYou and Westshire decide.\n");
  match(folder, {"themes/westshire/content/principles/share.easy-read.md"});
  CHECK(said(folder).empty());
}

TEST_CASE("A text of the original that is right beside the local words too is allowed with its reason") {
  TemporaryFolder folder;
  make_toolkit(folder);
  match(folder, {"content/principles/share.easy-read.md", "content/principles/share.cy.md"});
  folder.write(page_of_theme, "---\nallow: {made-from-original: both say the same}\n---\n\n## Who decides\n\nWestshire decides with people.\n");
  match(folder, {page_of_theme});
  CHECK(said(folder).empty());
}

TEST_CASE("A file of sections in easy read is behind when the local page changes, and tells what the text below it would tell") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/principles/share.cy.md", "---\ntitle: Rhannu\nstatus: draft\n---\n");
  match(folder, {"content/principles/share.easy-read.md"});
  const std::string easy = "themes/westshire/content/principles/share.easy-read.md";
  folder.write(page_of_theme, "## Who decides\n\nWestshire decides.\n");
  folder.write(easy, "## Who decides\n\n![](picture:meeting)\nWestshire decides.\n");
  match(folder, {page_of_theme, easy});
  CHECK(said(folder).empty());
  write_original(folder, "People decide with staff.", "The ward pays.");
  INFO(said(folder));
  CHECK(said(folder).find("Warning: content/principles/share.md has changed since this text was held against it on 6 May 2026. In "
                          "content/principles/share.easy-read.md, line 4. “pays The office” is now “pays The ward”") == 0);
  write_original(folder, "People decide with staff.", "The office pays.");
  folder.write(page_of_theme, "## Who decides\n\nYou decide with Westshire.\n");
  const std::string told = said(folder);
  INFO(told);
  CHECK(contains(told, "has changed since this text was held against it on 6 May 2026. In " + easy + ", line 3."));
}
