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

TEST_CASE("A translation is checked by a speaker, who may let a small change pass") {
  TemporaryFolder folder;
  make_toolkit(folder);
  run(checked_command, by(folder, "content/a.cy.md", "Siân"));
  const std::string text = folder.read("content/a.cy.md");
  CHECK(text.starts_with("---\ntitle: Tudalen\ntranslation:\n  checked_by: Siân\n  date: 2026-05-06\n  fingerprint: w1-"));
  folder.write("content/a.cy.md", replaced(text, "Geiriau", "Gair"));
  Options small = by(folder, "content/a.cy.md", "siân");
  small.small_change = "A spelling";
  small.today = {2026, 6, 1};
  run(checked_command, small);
  const std::string after = folder.read("content/a.cy.md");
  CHECK(contains(after, "  checked_by: Siân\n  date: 2026-05-06\n"));
  CHECK(contains(after, "  small_changes:\n    - date: 2026-06-01\n      what: A spelling\n"));
  CHECK(after.substr(after.find("w1-"), 19) != text.substr(text.find("w1-"), 19));
}

TEST_CASE("Check says who has not been asked, and what changed after they were") {
  TemporaryFolder folder;
  make_toolkit(folder);
  write_easy_read(folder, "meeting");
  Options options = options_in(folder, {});
  options.format = ReportFormat::brief;
  const std::string before = run(check_command, options).out;
  CHECK(contains(before, "No group of people with a learning disability has checked this easy-read text. In content/a.easy-read.md, line 2."));
  CHECK(contains(before, "No speaker of its language (cy) has checked this translation. In content/a.cy.md, line 2."));
  CHECK(contains(before, "This translation does not say who made it."));
  checked_fingerprint(folder);
  run(checked_command, by(folder, "content/a.cy.md", "Siân"));
  CHECK_FALSE(contains(run(check_command, options).out, "review/not-checked"));
  write_easy_read(folder, "talk");
  folder.write("content/a.easy-read.md", replaced(folder.read("content/a.easy-read.md"), "---\n\n",
      "easy_read_check: {group: Group, date: 2026-05-06, fingerprint: p1-0123456789abcdef}\n---\n\n"));
  folder.write("content/a.cy.md", replaced(folder.read("content/a.cy.md"), "Geiriau", "Gair"));
  const std::string after = run(check_command, options).out;
  CHECK(contains(after, "Words or pictures have changed since Group checked this text on 6 May 2026."));
  CHECK(contains(after, "Words have changed since Siân checked this text on 6 May 2026."));
  CHECK(contains(after, "add: --small-change \"what\" [review/changed-since-check]"));
}

TEST_CASE("A check that was written by hand does not say which words it was about") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/a.easy-read.md", "---\ntitle: A\neasy_read_check: {group: Group, date: 2026-05-06}\n---\n\n![](picture:meeting)\nAsk.\n");
  Options options = options_in(folder, {});
  options.format = ReportFormat::brief;
  CHECK(contains(run(check_command, options).out, "The record of Group's check does not say which words they saw."));
}

TEST_CASE("A plain page, and a check by nobody, are refused with what to type instead") {
  TemporaryFolder folder;
  make_toolkit(folder);
  CHECK(contains(refusal(checked_command, by(folder, "content/a.md", "Group")), "alongside review content/a.md --next DATE"));
  CHECK(contains(refusal(checked_command, by(folder, "content/a.cy.md", " ")), "Say who checked it"));
}
