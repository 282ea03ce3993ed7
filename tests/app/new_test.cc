#include <algorithm>
#include <regex>
#include <set>

#include "app/commands_run.h"
#include "catch.h"

using namespace alongside;

namespace {

CommandRun start(const TemporaryFolder& folder, std::vector<std::string> words) {
  return run(new_command, options_in(folder, std::move(words)));
}

std::string refused(const TemporaryFolder& folder, std::vector<std::string> words) {
  return refusal(new_command, options_in(folder, std::move(words)));
}

/// A toolkit with English and Welsh.
void make_toolkit(const TemporaryFolder& folder) {
  folder.write("content/toolkit.yaml", "title: Ours\nlanguages: [en-GB, cy]\n");
}

/// The rules of all findings in `text`, as they stand in brackets.
std::set<std::string> rules_told(const std::string& text) {
  const std::regex rule("\\[([a-z]+/[a-z-]+)\\]");
  std::set<std::string> rules;
  for (std::sregex_iterator found(text.begin(), text.end(), rule), end; found != end; ++found) rules.insert((*found)[1]);
  return rules;
}

}  // namespace

TEST_CASE("A new toolkit keeps to every rule but the one that asks people to compare texts, and every kind of page has an example") {
  TemporaryFolder folder;
  const CommandRun made = start(folder, {"toolkit", "our-toolkit"});
  CHECK(contains(made.err, "Next: open README.md"));
  CHECK(contains(folder.read("our-toolkit/content/toolkit.yaml"), "title: Our toolkit\n"));
  Options options = options_in(folder, {});
  options.folder = folder.at("our-toolkit");
  const CommandRun checked = run(check_command, options);
  CHECK(checked.exit == 0);
  CHECK_FALSE(contains(checked.out, "error:"));
  CHECK_FALSE(contains(checked.out, "warning:"));
  CHECK(rules_told(checked.out) == std::set<std::string>{"review/not-matched"});
  for (const char* kind : {"guidance", "principles", "case-studies", "stories", "action-plans", "resources", "directory"}) {
    CHECK(folder.has("our-toolkit/content/" + std::string(kind)));
  }
}

TEST_CASE("In a new toolkit every section has a picture on the first page of easy read") {
  TemporaryFolder folder;
  start(folder, {"toolkit", "our-toolkit"});
  Options options = options_in(folder, {});
  options.folder = folder.at("our-toolkit");
  CHECK(run(build_command, options).exit == 0);
  const std::string home = folder.read("our-toolkit/site/easy-read/index.html");
  const std::string sections = home.substr(std::min(home.find("What you can read about"), home.size()));
  CHECK(contains(sections, "assets/pictures/learning."));
  CHECK(contains(sections, "assets/pictures/checklist."));
}

TEST_CASE("The first page of easy read begins with how to read it") {
  TemporaryFolder folder;
  folder.write("content/index.md", "---\ntitle: Our toolkit\nsummary: How we work.\n---\n\nWords.\n");
  start(folder, {"easy-read", "content/index.md"});
  const std::string text = folder.read("content/index.easy-read.md");
  CHECK(contains(text, "This is easy read.\n"));
  CHECK(contains(text, "You can ask someone to help you read this.\n"));
  const CommandRun checked = run(check_command, options_in(folder, {}));
  CHECK_FALSE(contains(checked.out, "easy-read/first-page"));
}

TEST_CASE("A new toolkit never goes into a folder that holds something") {
  TemporaryFolder folder;
  folder.write("taken/letter.txt", "mine");
  CHECK(contains(refused(folder, {"toolkit", "taken"}), "not empty"));
  CHECK(contains(refused(folder, {"toolkit", "taken/letter.txt"}), "is a file"));
  CHECK(folder.read("taken/letter.txt") == "mine");
}

TEST_CASE("A new page goes into its kind's folder, as a draft with all that its kind asks for") {
  TemporaryFolder folder;
  make_toolkit(folder);
  start(folder, {"case-study", "The bus: a pass"});
  CHECK(folder.read("content/case-studies/the-bus-a-pass.md") ==
        "---\n"
        "title: \"The bus: a pass\"\n"
        "summary: Write here, in one sentence, what readers will find.\n"
        "status: draft\n"
        "organisation: \"Write here: organisation\"\n"
        "---\n\n"
        "## Background and aim\n\nWrite here.\n\n"
        "## Approach\n\nWrite here.\n\n"
        "## Outcomes\n\nWrite here.\n");
}

TEST_CASE("A new page of every kind has no errors") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/index.md", "---\ntitle: Ours\nsummary: All of it.\n---\n\nWelcome.\n");
  for (const char* kind : {"case-study", "story", "principle", "guidance", "action-plan", "organisation", "resource", "page"}) {
    start(folder, {kind, std::string("A new ") + kind});
  }
  Options options = options_in(folder, {});
  options.drafts = true;
  const CommandRun checked = run(check_command, options);
  INFO(checked.out);
  CHECK(checked.exit == 0);
}

TEST_CASE("A kind may be named as people name it, and a title needs no quotation marks") {
  TemporaryFolder folder;
  make_toolkit(folder);
  start(folder, {"Case studies", "The", "bus", "pass"});
  CHECK(folder.has("content/case-studies/the-bus-pass.md"));
}

TEST_CASE("A kind that does not exist is answered with one that does") {
  TemporaryFolder folder;
  make_toolkit(folder);
  CHECK(contains(refused(folder, {"casestudy", "A"}), "Did you mean case-study?"));
  CHECK(contains(refused(folder, {"zzzzzz", "A"}), "The kinds are "));
}

TEST_CASE("What is missing is asked for with examples") {
  TemporaryFolder folder;
  make_toolkit(folder);
  CHECK(contains(refused(folder, {"case-study"}), "alongside new case-study \"The bus pass\""));
  CHECK(contains(refused(folder, {"translation", "cy"}), "alongside new translation cy"));
  CHECK(contains(refused(folder, {"easy-read", "a.md", "b.md"}), "one word too many: b.md"));
}

TEST_CASE("A title that is no name for a file on Windows keeps its words, and the file gets another name") {
  TemporaryFolder folder;
  make_toolkit(folder);
  start(folder, {"guidance", "COM1"});
  CHECK(contains(folder.read("content/guidance/com1-page.md"), "title: COM1\n"));
}

TEST_CASE("A title without letters or digits makes no file") {
  TemporaryFolder folder;
  make_toolkit(folder);
  CHECK(contains(refused(folder, {"guidance", "?!"}), "No file name can be made"));
}

TEST_CASE("The way to a file is no title, and makes no file") {
  TemporaryFolder folder;
  make_toolkit(folder);
  for (const std::string path : {"../../../outside", "/etc/passwd", "./page", "page.md", "..\\outside"}) {
    INFO(path);
    CHECK(contains(refused(folder, {"guidance", path}), "is the way to a file. Type the title that readers will see"));
  }
  CHECK(folder.tree("").size() == 1);
}

TEST_CASE("A page that is there is never written over") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/guidance/start.md", "mine");
  CHECK(contains(refused(folder, {"guidance", "Start"}), "content/guidance/start.md is there already"));
  CHECK(folder.read("content/guidance/start.md") == "mine");
}

TEST_CASE("An easy-read text begins with its page's title and a first idea") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/guidance/start.md", "---\ntitle: Start early\nsummary: Why.\n---\n\nText.\n");
  start(folder, {"easy-read", "content/guidance/start.md"});
  CHECK(folder.read("content/guidance/start.easy-read.md") ==
        "---\n"
        "title: Start early\n"
        "summary: Write here, in one short sentence, what this is about.\n"
        "status: draft\n"
        "---\n\n"
        "## What this is about\n\n"
        "![](picture:meeting)\n"
        "Write here one short sentence.\n");
  CHECK(contains(refused(folder, {"easy-read", "content/guidance/start.easy-read.md"}), "easy-read text already"));
  CHECK(contains(refused(folder, {"easy-read", "content/guidance/start.md"}), "is there already"));
}

TEST_CASE("A translation begins as a draft with the words to translate, its containers and its line endings") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/guidance/start.md", "---\r\ntitle: Start early\r\n---\r\n\r\n::: note\r\nText.\r\n:::\r\n");
  start(folder, {"translation", "CY", "content/guidance/start.md"});
  CHECK(folder.read("content/guidance/start.cy.md") ==
        "---\r\ntitle: Start early\r\nstatus: draft\r\ntranslation:\r\n  translator: Write here who translates this into Cymraeg\r\n---\r\n"
        "\r\n::: note\r\nText.\r\n:::\r\n");
}

TEST_CASE("A translation of an easy-read text is one too") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/a.md", "---\ntitle: A\n---\nText.\n");
  folder.write("content/a.easy-read.md", "# A\n\n![](picture:meeting)\nText.\n");
  start(folder, {"translation", "cy", "content/a.easy-read.md"});
  CHECK(contains(folder.read("content/a.cy.easy-read.md"), "---\n\n# A\n"));
}

TEST_CASE("A language that the settings do not list is answered with the line to write") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/a.md", "---\ntitle: A\n---\nText.\n");
  CHECK(contains(refused(folder, {"translation", "ur", "content/a.md"}), "languages: [en-GB, cy, ur]"));
  CHECK(contains(refused(folder, {"translation", "en-GB", "content/a.md"}), "in en-GB already"));
}

TEST_CASE("Outside a toolkit the answer says what a toolkit is") {
  TemporaryFolder folder;
  CHECK(contains(refused(folder, {"guidance", "A"}), "A toolkit is a folder that holds a folder “content”"));
}
