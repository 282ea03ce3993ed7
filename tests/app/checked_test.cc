#include "app/commands_run.h"
#include "catch.h"
#include "foundation/text.h"

using namespace alongside;

namespace {

void make_toolkit(const TemporaryFolder& folder, const std::string& organisation = "Westshire") {
  folder.write("content/toolkit.yaml", "title: Ours\nlanguages: [en-GB, cy]\norganisation: {name: " + organisation + "}\n");
  folder.write("content/a.md", "---\ntitle: A page\n---\n\nText.\n");
  folder.write("content/a.cy.md", "---\ntitle: Tudalen\n---\n\nGeiriau.\n");
}

void write_easy_read(const TemporaryFolder& folder, const std::string& picture) {
  folder.write("content/a.easy-read.md", "---\ntitle: A page\n---\n\n![](picture:" + picture + ")\nAsk {{organisation.name}}.\n");
}

Options by(const TemporaryFolder& folder, const std::string& file, const std::string& group) {
  Options options = options_in(folder, {file});
  options.by = group;
  return options;
}

std::string fingerprint_in(const std::string& text) { return text.substr(text.find("p1-"), 19); }

std::string checked_fingerprint(const TemporaryFolder& folder) {
  run(checked_command, by(folder, "content/a.easy-read.md", "Group"));
  return fingerprint_in(folder.read("content/a.easy-read.md"));
}

}  // namespace

TEST_CASE("A check records the group, the day and what the group saw") {
  TemporaryFolder folder;
  make_toolkit(folder);
  write_easy_read(folder, "meeting");
  CHECK(contains(run(checked_command, by(folder, "content/a.easy-read.md", "The Tuesday group")).err, "Recorded that The Tuesday group checked"));
  const std::string text = folder.read("content/a.easy-read.md");
  CHECK(contains(text, "easy_read_check:\n  group: The Tuesday group\n  date: 2026-05-06\n  fingerprint: p1-"));
}

TEST_CASE("Pictures and names that the settings fill in belong to what was seen") {
  TemporaryFolder folder;
  make_toolkit(folder);
  write_easy_read(folder, "meeting");
  const std::string first = checked_fingerprint(folder);
  CHECK(checked_fingerprint(folder) == first);
  write_easy_read(folder, "talk");
  CHECK(checked_fingerprint(folder) != first);
  write_easy_read(folder, "meeting");
  make_toolkit(folder, "Eastshire");
  CHECK(checked_fingerprint(folder) != first);
}

TEST_CASE("A small change keeps the check and counts as seen; the next check begins afresh") {
  TemporaryFolder folder;
  make_toolkit(folder);
  write_easy_read(folder, "meeting");
  const std::string first = checked_fingerprint(folder);
  folder.write("content/a.easy-read.md", replaced(folder.read("content/a.easy-read.md"), "Ask", "Phone"));
  Options small = by(folder, "content/a.easy-read.md", "group");
  small.small_change = "The word for calling: phone";
  small.today = {2026, 6, 1};
  run(checked_command, small);
  const std::string text = folder.read("content/a.easy-read.md");
  CHECK(contains(text, "  group: Group\n  date: 2026-05-06\n"));
  CHECK(contains(text, "  small_changes:\n    - date: 2026-06-01\n      what: \"The word for calling: phone\"\n"));
  CHECK(fingerprint_in(text) != first);
  run(checked_command, by(folder, "content/a.easy-read.md", "Group"));
  CHECK_FALSE(contains(folder.read("content/a.easy-read.md"), "small_changes"));
}

TEST_CASE("A small change needs a check, and the group that made it") {
  TemporaryFolder folder;
  make_toolkit(folder);
  write_easy_read(folder, "meeting");
  Options small = by(folder, "content/a.easy-read.md", "Group");
  small.small_change = "A name";
  CHECK(contains(refusal(checked_command, small), "has no check yet"));
  checked_fingerprint(folder);
  small.by = "Others";
  CHECK(contains(refusal(checked_command, small), "was checked by “Group”, not by “Others”"));
}

TEST_CASE("A translation is checked by a speaker") {
  TemporaryFolder folder;
  make_toolkit(folder);
  run(checked_command, by(folder, "content/a.cy.md", "Siân"));
  CHECK(folder.read("content/a.cy.md") ==
        "---\ntitle: Tudalen\ntranslation:\n  checked_by: Siân\n  date: 2026-05-06\n---\n\nGeiriau.\n");
  Options small = by(folder, "content/a.cy.md", "Siân");
  small.small_change = "A name";
  CHECK(contains(refusal(checked_command, small), "easy-read texts only"));
}

TEST_CASE("A plain page, and a check by nobody, are refused with what to type instead") {
  TemporaryFolder folder;
  make_toolkit(folder);
  CHECK(contains(refusal(checked_command, by(folder, "content/a.md", "Group")), "alongside review content/a.md --next DATE"));
  CHECK(contains(refusal(checked_command, by(folder, "content/a.cy.md", " ")), "Say who checked it"));
}
