// Texts that are made from others, from match over a change of their source to what check says.
#include "app/commands_run.h"
#include "catch.h"
#include "foundation/text.h"

using namespace alongside;

namespace {

void write_page(const TemporaryFolder& folder, const std::string& words) {
  folder.write("content/a.md", "---\ntitle: A page\n---\n\n" + words + "\n");
}

void make_toolkit(const TemporaryFolder& folder) {
  folder.write("content/toolkit.yaml",
               "title: Ours\ncontact: {phone: 01632 960000}\nlanguages: [en-GB, cy]\n"
               "checks: {rules: {fixed-words: off, not-checked: off, no-translator: off, empty-page: off}}\n");
  write_page(folder, "We meet every month. Tea is served.");
  folder.write("content/a.easy-read.md", "---\ntitle: A page\n---\n\n![](picture:meeting)\nWe meet.\n");
}

CommandRun check(const TemporaryFolder& folder) {
  Options options = options_in(folder, {});
  options.format = ReportFormat::brief;
  return run(check_command, options);
}

/// What check says of how texts stand to their sources.
std::string said(const TemporaryFolder& folder) {
  std::string lines;
  const std::string out = check(folder).out;
  for (const std::string_view line : lines_of(out)) {
    if (line.find("[review/") != std::string_view::npos) lines += std::string(line) + '\n';
  }
  return lines;
}

std::string record_of(const TemporaryFolder& folder) {
  return "content/records/reviewed/" + std::string(folder.tree("content/records/reviewed").begin()->first);
}

}  // namespace

TEST_CASE("A text that nobody has held against its source is told with the command to type") {
  TemporaryFolder folder;
  make_toolkit(folder);
  CHECK(said(folder) ==
        "Advice: Nobody has recorded that this easy-read text says what content/a.md says. In content/a.easy-read.md, line 2. Read both side by "
        "side, then type: alongside match content/a.easy-read.md [review/not-matched]\n");
}

TEST_CASE("A text that was matched is in step, whatever markup its source gets") {
  TemporaryFolder folder;
  make_toolkit(folder);
  run(match_command, options_in(folder, {"content/a.easy-read.md"}));
  CHECK(said(folder).empty());
  write_page(folder, "We meet **every** month.\nTea is served.");
  CHECK(said(folder).empty());
}

TEST_CASE("When the source changes, the text is behind, and what changed is shown as words") {
  TemporaryFolder folder;
  make_toolkit(folder);
  Options options = options_in(folder, {"content/a.easy-read.md"});
  options.by = "Sam";
  run(match_command, options);
  write_page(folder, "We meet every week.");
  CHECK(said(folder) ==
        "Warning: content/a.md has changed since this text was held against it on 6 May 2026 by Sam. In content/a.easy-read.md, line 4. "
        "“meet every month. Tea is served.” is now “meet every week.”. Change this easy-read text where it needs it, then type: alongside "
        "match content/a.easy-read.md [review/behind]\n");
  run(match_command, options);
  CHECK(said(folder).empty());
}

TEST_CASE("Without the words from then, the change is told and not shown") {
  TemporaryFolder folder;
  make_toolkit(folder);
  run(match_command, options_in(folder, {"content/a.easy-read.md"}));
  std::filesystem::remove_all(folder.at("content/records"));
  CHECK(said(folder).empty());
  write_page(folder, "We meet every week.");
  CHECK(contains(said(folder), "What changed cannot be shown, because content/records/reviewed/ does not have the words from then."));
}

TEST_CASE("A record that was changed or renamed is noticed, and no difference is made up from it") {
  TemporaryFolder folder;
  make_toolkit(folder);
  run(match_command, options_in(folder, {"content/a.easy-read.md"}));
  const std::string record = record_of(folder), words = folder.read(record);
  folder.write(record, "Other words.\n");
  write_page(folder, "We meet every week.");
  CHECK(contains(said(folder), "This file does not hold the words that its name stands for. In " + record));
  CHECK(contains(said(folder), "What changed cannot be shown"));
  folder.write(record, replaced(words, "\n", "\r\n"));
  CHECK(contains(said(folder), "“meet every month."));
  CHECK_FALSE(contains(said(folder), "changed-record"));
  std::filesystem::rename(folder.at(record), folder.at("content/records/reviewed/old.txt"));
  CHECK(contains(said(folder), "If you gave it another name, call it " + record.substr(record.rfind('/') + 1) + " again."));
}

TEST_CASE("Code in the settings of a page that is no fingerprint reads no file and is told") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/a.easy-read.md", "---\nbased_on: {fingerprint: ../../toolkit}\n---\n\n![](picture:meeting)\nWe meet.\n");
  CHECK(contains(said(folder), "“../../toolkit” is no fingerprint of a text."));
}

TEST_CASE("A translation is held against the page, and a draft is left in peace") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/a.easy-read.md", "---\nstatus: draft\n---\n\n![](picture:meeting)\nWe meet.\n");
  folder.write("content/a.cy.md", "---\ntitle: Tudalen\n---\n\nGeiriau.\n");
  CHECK(contains(said(folder), "Nobody has recorded that this translation says what content/a.md says."));
  CHECK_FALSE(contains(said(folder), "easy-read text"));
  run(match_command, options_in(folder, {"content/a.cy.md"}));
  write_page(folder, "Words.");
  CHECK(contains(said(folder), "Change this translation where it needs it"));
}

TEST_CASE("A local version is held against the text of the toolkit below that it replaces") {
  TemporaryFolder folder;
  folder.write("theirs/content/a.md", "---\ntitle: A page\n---\n\nWe meet every month.\n");
  folder.write("ours/content/toolkit.yaml", "title: Ours\nupstream: ../theirs\n");
  folder.write("ours/content/a.md", "---\ntitle: A page\n---\n\nWe meet here every month.\n");
  Options options = options_in(folder, {});
  options.folder = folder.at("ours");
  options.format = ReportFormat::brief;
  CHECK(contains(run(check_command, options).out, "which words of ../theirs/content/a.md this local version takes the place of"));
  Options match = options;
  match.words = {"content/a.md"};
  CHECK(contains(run(match_command, match).err, "content/a.md is in step with ../theirs/content/a.md"));
  CHECK_FALSE(contains(run(check_command, options).out, "review/not-matched"));
  folder.write("theirs/content/a.md", "---\ntitle: A page\n---\n\nWe meet every week.\n");
  const std::string out = run(check_command, options).out;
  CHECK(contains(out, "“meet every month.” is now “meet every week.”"));
  CHECK(contains(out, "Change this local version where it needs it"));
}

TEST_CASE("A theme's version of a page belongs to the toolkit, and is held against its page") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("themes/westshire/theme.yaml", "extends: base\n");
  folder.write("themes/westshire/content/a.md", "---\ntitle: A page\n---\n\nWe meet in Westshire.\n");
  const Options options = options_in(folder, {"themes/westshire/content/a.md"});
  CHECK(contains(run(match_command, options).err, "themes/westshire/content/a.md is in step with content/a.md"));
  CHECK(folder.has("content/records/reviewed"));
  CHECK_FALSE(folder.has("themes/westshire/content/records"));
}

TEST_CASE("A change of shared text that the source includes is a change of the source") {
  TemporaryFolder folder;
  make_toolkit(folder);
  folder.write("content/shared/hours.md", "We are there on Monday.\n\n::: include {file=\"hours.md\"}\n:::\n");
  write_page(folder, "We meet.\n\n::: include {file=\"hours.md\"}\n:::");
  run(match_command, options_in(folder, {"content/a.easy-read.md"}));
  CHECK_FALSE(contains(said(folder), "review/"));
  folder.write("content/shared/hours.md", "We are there on Tuesday.\n");
  CHECK(contains(said(folder), "is now"));
}
