// A toolkit that adapts another organisation's: what is taken over, what is not, whose records pages show, and what findings say.
#include "app/commands_run.h"
#include "catch.h"

using namespace alongside;

namespace {

constexpr const char* their_settings =
    "title: Working together\nlicence: CC-BY-4.0\norganisation: {name: National Alliance}\n"
    "contact: {email: office@example.org, phone: 01632 960001}\nwords: {team: the involvement team}\n";

void make_upstream(const TemporaryFolder& folder) {
  folder.write("theirs/content/toolkit.yaml", their_settings);
  folder.write("theirs/content/index.md", "---\ntitle: Working together\n---\n\nWelcome from {{words.team}}.\n");
  folder.write("theirs/content/a.md", "---\ntitle: Meet\napproved_by: The board\n---\n\nWe meet.\n");
  folder.write("ours/content/toolkit.yaml",
               "upstream: ../theirs/\norganisation: {name: Westshire}\ncontact: {email: us@example.nhs.uk, phone: 01632 960002}\n");
}

Options ours(const TemporaryFolder& folder, ReportFormat format = ReportFormat::brief) {
  Options options = options_in(folder, {});
  options.folder = folder.at("ours");
  options.format = format;
  return options;
}

std::string page_of(const TemporaryFolder& folder, const std::string& address) {
  const CommandRun built = run(build_command, ours(folder));
  INFO(built.out + built.err);
  REQUIRE(built.exit == 0);
  return folder.read("ours/site/" + address);
}

}  // namespace

TEST_CASE("A toolkit of nothing but settings is built from its upstream, with its own contact") {
  TemporaryFolder folder;
  make_upstream(folder);
  const std::string home = page_of(folder, "index.html");
  CHECK(contains(home, "<title>Working together</title>"));
  CHECK(contains(home, "Welcome from the involvement team."));
  CHECK(contains(home, "us@example.nhs.uk"));
  CHECK_FALSE(contains(home, "office@example.org"));
}

TEST_CASE("The foot of a page says who adapted what, by whom and on which terms") {
  TemporaryFolder folder;
  make_upstream(folder);
  CHECK(contains(page_of(folder, "a.html"), "Adapted by Westshire from “Working together” by National Alliance, licence CC-BY-4.0."));
}

TEST_CASE("An approval of an upstream page is the upstream's, and the brand's own is said to be missing") {
  TemporaryFolder folder;
  make_upstream(folder);
  const std::string page = page_of(folder, "a.html");
  CHECK(contains(page, "The board, for “Working together”"));
  CHECK(contains(page, "Westshire has not recorded an approval or a review of its own."));
}

TEST_CASE("An approval in a page of one's own in the place of an upstream's is one's own") {
  TemporaryFolder folder;
  make_upstream(folder);
  folder.write("ours/content/a.md", "---\ntitle: Meet\napproved_by: Our board\n---\n\nWe meet.\n");
  const std::string page = page_of(folder, "a.html");
  CHECK(contains(page, ">Our board<"));
  CHECK_FALSE(contains(page, "has not recorded"));
}

TEST_CASE("A check by readers holds for the words that the other organisation published, and ends where names are others") {
  TemporaryFolder folder;
  make_upstream(folder);
  const std::string check = "---\ntitle: Meet\neasy_read_check: {group: The Tuesday group, date: 6 May 2026";
  folder.write("theirs/content/a.easy-read.md", check + "}\n---\n\n![](picture:meeting)\nWe meet.\n");
  CHECK(contains(page_of(folder, "easy-read/a.html"), "Checked by The Tuesday group, for “Working together”, May 2026."));
  folder.write("theirs/content/a.easy-read.md",
               check + ", fingerprint: p1-0123456789abcdef}\n---\n\n![](picture:meeting)\n{{organisation.name}} meets.\n");
  const std::string page = page_of(folder, "easy-read/a.html");
  CHECK(contains(page, "People with a learning disability have not checked this page yet."));
  CHECK_FALSE(contains(page, "We changed some words"));
}

TEST_CASE("A record copied with a text and changed words claims no check by the other organisation's readers") {
  TemporaryFolder folder;
  make_upstream(folder);
  const std::string top =
      "---\ntitle: Meet\neasy_read_check: {group: The Tuesday group, fingerprint: p1-0123456789abcdef}\n---\n\n![](picture:meeting)\n";
  folder.write("theirs/content/a.easy-read.md", top + "We meet.\n");
  folder.write("ours/content/a.easy-read.md", top + "We meet in Westshire.\n");
  CHECK(contains(page_of(folder, "easy-read/a.html"), "People with a learning disability have not checked this page yet."));
}

TEST_CASE("A mistake in an upstream file fails no run in any format, and says that it is not ours to change") {
  TemporaryFolder folder;
  make_upstream(folder);
  folder.write("theirs/content/b.md", "---\ntitle: Links\n---\n\n[Gone](gone.md) and [run](javascript:alert(1)).\n");
  for (const ReportFormat format : {ReportFormat::text, ReportFormat::brief, ReportFormat::json, ReportFormat::sarif,
                                    ReportFormat::junit, ReportFormat::github}) {
    Options options = ours(folder, format);
    options.fail_on = Severity::warning;
    const CommandRun checked = run(check_command, options);
    INFO(checked.out);
    CHECK(checked.exit == 0);
    CHECK(contains(checked.out, format == ReportFormat::json ? "\"not_yours\": true" : "Not yours to change."));
  }
  const std::string page = page_of(folder, "b.html");
  CHECK_FALSE(contains(page, "javascript:"));
}

TEST_CASE("A template of an upstream toolkit that holds script is left out, and the page is there without it") {
  TemporaryFolder folder;
  make_upstream(folder);
  folder.write("theirs/templates/page.html", "<article><script>alert(1)</script>{{{body}}}</article>");
  const std::string page = page_of(folder, "a.html");
  CHECK_FALSE(contains(page, "<script"));
  CHECK(contains(page, "We meet."));
}

TEST_CASE("A name that an upstream text uses and nobody filled is ours to fill") {
  TemporaryFolder folder;
  make_upstream(folder);
  folder.write("theirs/content/b.md", "---\ntitle: Ask\n---\n\nSend a text to {{contact.text}}.\n");
  const CommandRun checked = run(check_command, ours(folder));
  CHECK(checked.exit == 1);
  CHECK(contains(checked.out, "Nothing is written yet for {{contact.text}}, which texts of “Working together” use. In content/toolkit.yaml"));
}

TEST_CASE("A licence of our own that drops what theirs asks is told before anything is built") {
  TemporaryFolder folder;
  make_upstream(folder);
  const auto warned = [&](const std::string& theirs, const std::string& own) {
    folder.write("theirs/content/toolkit.yaml", "title: Working together\nlicence: " + theirs + "\n");
    folder.write("ours/content/toolkit.yaml", "upstream: ../theirs\norganisation: {name: Westshire}\n" + (own.empty() ? own : "licence: " + own + "\n"));
    return contains(run(check_command, ours(folder)).out, "[review/other-licence]");
  };
  CHECK(warned("CC-BY-SA-4.0", "CC-BY-4.0"));
  CHECK(warned("Creative Commons Attribution-ShareAlike", "All rights reserved"));
  CHECK(warned("CC BY-NC 4.0", "CC-BY-4.0"));
  CHECK(warned("CC-BY-NC-SA-4.0", "CC-BY-SA-4.0"));
  CHECK_FALSE(warned("CC-BY-SA-4.0", ""));
  CHECK_FALSE(warned("CC-BY-SA-3.0", "CC-BY-SA-4.0"));
  CHECK_FALSE(warned("CC-BY-4.0", "CC-BY-NC-4.0"));
}

TEST_CASE("A contact that upstream texts use is asked for in the theme where there is one") {
  TemporaryFolder folder;
  make_upstream(folder);
  folder.write("theirs/content/b.md", "---\ntitle: Ask\n---\n\nPhone {{contact.phone}}.\n");
  folder.write("ours/content/toolkit.yaml", "upstream: ../theirs\ntheme: westshire\n");
  folder.write("ours/themes/westshire/theme.yaml", "organisation: {name: Westshire}\ncontact:\n  email:\n  phone:\n");
  const std::string out = run(check_command, ours(folder)).out;
  INFO(out);
  CHECK(contains(out, "In themes/westshire/theme.yaml, line 3. Write `phone:` under `contact:` in themes/westshire/theme.yaml."));
}

TEST_CASE("A theme of the upstream lends its look, not its organisation") {
  TemporaryFolder folder;
  make_upstream(folder);
  folder.write("theirs/themes/alliance/theme.yaml",
               "extends: base\norganisation: {name: National Alliance}\ncontact: {email: office@example.org}\n");
  folder.write("theirs/content/toolkit.yaml", std::string(their_settings) + "theme: alliance\n");
  const std::string page = page_of(folder, "a.html");
  CHECK(contains(page, "us@example.nhs.uk"));
  CHECK_FALSE(contains(page, "office@example.org"));
}
