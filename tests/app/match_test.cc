#include "app/commands_run.h"
#include "catch.h"

using namespace alongside;

namespace {

void make_toolkit(const TemporaryFolder& folder) {
  folder.write("content/toolkit.yaml", "title: Ours\nlanguages: [en-GB, cy]\n");
  folder.write("content/a.md", "---\ntitle: A page\nsummary: What it is.\n---\n\nSome **words** here.\n");
  folder.write("content/a.easy-read.md", "---\r\ntitle: A page # 1\r\n---\r\n\r\n![](picture:meeting)\r\nWords.\r\n");
  folder.write("content/a.cy.md", "---\ntitle: Tudalen\nbased_on: {fingerprint: w1-0, by: Sam}\n---\n\nGeiriau.\n");
}

/// What stands after `key: ` in the text.
std::string value_of(const std::string& text, const std::string& key) {
  const std::size_t at = text.find(key + ": ") + key.size() + 2;
  return text.substr(at, text.find_first_of("\r\n", at) - at);
}

}  // namespace

TEST_CASE("Match records the fingerprint of the source, and keeps its words") {
  TemporaryFolder folder;
  make_toolkit(folder);
  Options options = options_in(folder, {"content/a.easy-read.md"});
  options.by = "The Tuesday group";
  CHECK(contains(run(match_command, options).err, "content/a.easy-read.md is in step with content/a.md, 6 May 2026."));
  const std::string text = folder.read("content/a.easy-read.md");
  const std::string print = value_of(text, "fingerprint");
  CHECK(text == "---\r\ntitle: A page # 1\r\nbased_on:\r\n  fingerprint: " + print +
                    "\r\n  date: 2026-05-06\r\n  by: The Tuesday group\r\n---\r\n\r\n![](picture:meeting)\r\nWords.\r\n");
  CHECK(folder.read("content/records/reviewed/" + print + ".txt") == "A page\nWhat it is.\nSome words here.\n");
}

TEST_CASE("A second match takes the place of the first, and a name that is not given again goes") {
  TemporaryFolder folder;
  make_toolkit(folder);
  const std::string said = run(match_command, options_in(folder, {"content/a.cy.md"})).err;
  CHECK(contains(said, "It no longer names Sam, who compared them before. If somebody has compared them again, type: alongside match content/a.cy.md --by \"Their name\"\n"));
  const std::string text = folder.read("content/a.cy.md");
  CHECK_FALSE(contains(text, "Sam"));
  CHECK_FALSE(contains(run(match_command, options_in(folder, {"content/a.cy.md"})).err, "no longer names"));
  CHECK(contains(text, "based_on:\n  fingerprint: w1-" + value_of(text, "fingerprint").substr(3) + "\n  date: 2026-05-06\n---"));
}

TEST_CASE("The fingerprint changes with the words of the source and not with its markup") {
  TemporaryFolder folder;
  make_toolkit(folder);
  const auto print_of = [&](const std::string& source) {
    folder.write("content/a.md", source);
    run(match_command, options_in(folder, {"content/a.easy-read.md"}));
    return value_of(folder.read("content/a.easy-read.md"), "fingerprint");
  };
  const std::string first = print_of("---\ntitle: A page\nsummary: What it is.\n---\n\nSome **words** here.\n");
  CHECK(print_of("---\ntitle: A page\nowner: Sam\nsummary: What it is.\n---\n\nSome *words*\nhere.\n") == first);
  CHECK(print_of("---\ntitle: A page\nsummary: What it is.\n---\n\nOther words here.\n") != first);
}

TEST_CASE("A translated easy-read text is held against the easy-read text, or else against its own plain text") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/a.cy.easy-read.md", "---\ntitle: Tudalen\n---\n\n![](picture:meeting)\nGair.\n");
  const Options options = options_in(folder, {"content/a.cy.easy-read.md"});
  CHECK(contains(run(match_command, options).err, "in step with content/a.easy-read.md"));
  std::filesystem::remove(folder.at("content/a.easy-read.md"));
  CHECK(contains(run(match_command, options).err, "in step with content/a.cy.md"));
}

TEST_CASE("A page of its own has nothing to be held against, and nothing is changed") {
  TemporaryFolder folder;
  make_toolkit(folder);
  const std::string before = folder.read("content/a.easy-read.md");
  CHECK(contains(refusal(match_command, options_in(folder, {"content/a.easy-read.md", "content/a.md"})), "content/a.md is a page of its own"));
  CHECK(folder.read("content/a.easy-read.md") == before);
  CHECK_FALSE(folder.has("content/records"));
}

TEST_CASE("A file that does not exist is answered with one that does") {
  TemporaryFolder folder;
  make_toolkit(folder);
  CHECK(contains(refusal(match_command, options_in(folder, {"content/a.easyread.md"})), "Did you mean a.easy-read.md?"));
}
