// One toolkit under many themes, in one run.
#include <map>

#include "app/exit.h"
#include "catch.h"
#include "check/check_page.h"
#include "commands_run.h"
#include "foundation/files.h"

using namespace alongside;

namespace {

/// A toolkit with the themes of a council, of a charity with pages of its own, and one that only others extend.
struct Desk {
  TemporaryFolder folder;
  Options options = options_in(folder, {});

  Desk() {
    folder.write("content/toolkit.yaml", "title: Our toolkit\ncontact: {phone: 01632 960000}\n");
    folder.write("content/index.md", "---\ntitle: Home\n---\n\nCall {{organisation.name}}. Take [the bus](guidance/bus.md).\n");
    folder.write("content/guidance/bus.md", "---\ntitle: The bus\nsummary: A bus runs every hour.\n---\n\nA bus runs every hour.\n");
    folder.write("themes/_ours/theme.yaml", "extends: base\nwords: {our_group: the Tuesday group}\n");
    folder.write("themes/council/theme.yaml", "extends: _ours\norganisation: {name: Westshire Council}\n");
    folder.write("themes/charity/theme.yaml", "extends: _ours\norganisation: {name: Westshire Together}\n");
    folder.write("themes/charity/content/guidance/bus.md",
                 "---\ntitle: Our own bus\nsummary: It comes to your door.\n---\n\nOur bus comes to your door.\n");
    folder.write("themes/charity/content/guidance/taxi.md", "---\ntitle: The taxi\nsummary: It takes two.\n---\n\nA taxi takes two people.\n");
    options.all_themes = true;
  }

  std::string site(const std::string& path) const { return read_whole_file(folder.at("site/" + path)); }
  bool has(const std::string& path) const { return is_file(folder.at("site/" + path)); }

  /// The bytes of every page and file below `path`, but what the program notes for itself.
  std::map<std::string, std::string> tree(const std::string& path) const {
    std::map<std::string, std::string> files;
    for (const FileEntry& entry : list_tree(folder.at(path))) {
      if (entry.kind == FileKind::file) files[entry.path] = read_whole_file(folder.at(path + '/' + entry.path));
    }
    return files;
  }
};

}  // namespace

TEST_CASE("Each theme has a whole website in a folder of its own, and the page above leads to each format") {
  Desk desk;
  const CommandRun done = run(build_command, desk.options);
  INFO(done.out << done.err);
  REQUIRE(done.exit == exit_done);
  CHECK(contains(desk.site("council/index.html"), "Call Westshire Council."));
  CHECK(contains(desk.site("charity/large-print/guidance/bus.html"), "Our bus comes to your door."));
  CHECK(desk.has("charity/guidance/taxi.html"));
  CHECK_FALSE(desk.has("council/guidance/taxi.html"));
  CHECK_FALSE(desk.has("_ours/index.html"));
  const std::string above = desk.site("index.html");
  for (const char* link : {"council/index.html", "charity/large-print/index.html", "charity/easy-read/index.html"}) {
    CHECK(contains(above, "href=\"" + std::string(link) + '"'));
  }
  CHECK(contains(above, ">Westshire Together: Large print</a>"));
  CHECK(contains(above, "default-src 'none'"));
  CHECK(desk.has("brands.css"));
  CHECK(contains(done.err, "in 2 themes, 3 editions"));
}

TEST_CASE("The page above all brands breaks nothing for people who listen, enlarge or use the keyboard") {
  Desk desk;
  desk.folder.write("content/toolkit.yaml", "title: Our toolkit\nlanguages: [en-GB, cy, ur]\ncontact: {phone: 01632 960000}\n");
  run(build_command, desk.options);
  const std::string above = desk.site("index.html");
  CHECK((contains(above, "\n<header>\n") && contains(above, "\n<main>\n")));
  CHECK(contains(above, "<section lang=\"ur\" dir=\"rtl\">"));
  CHECK(contains(above, "href=\"council/cy/easy-read/index.html\""));
  std::string told;
  for (const Finding& finding : check_page({"templates/brands.html", above, "en-GB", Edition::plain})) {
    const bool is_of_frame = finding.rule == "theme/no-menu" || finding.rule == "theme/skip-link" || finding.rule == "theme/landmarks";
    if (!is_of_frame) told += finding.rule + ": " + finding.message + '\n';  // the page is a menu itself, and nobody's, so it has no foot
  }
  CHECK(told == "");
}

TEST_CASE("A theme's website is the one that a build of that theme alone writes") {
  Desk desk;
  run(build_command, desk.options);
  const std::string theme = GENERATE("council", "charity");
  Options alone = desk.options;
  alone.all_themes = false;
  alone.theme = theme;
  alone.destination = desk.folder.at("alone");
  run(build_command, alone);
  auto together = desk.tree("site/" + theme), apart = desk.tree("alone");
  together.erase("404.html");  // holds the address of the brand's folder
  apart.erase("404.html");
  CHECK(together.size() > 20);
  CHECK((together == apart));
}

TEST_CASE("One job and three give the same bytes for many themes, and the same findings") {
  Desk desk;
  desk.folder.write("content/guidance/tram.md", "---\ntitle: The tram\nsummary: It runs.\n---\n\nThe [times](gone.md).\n");
  desk.options.keep_going = true;
  const CommandRun one = run(build_command, desk.options);
  const auto site = desk.tree("site");
  desk.options.jobs = 3;
  desk.options.destination = desk.folder.at("other");
  const CommandRun three = run(build_command, desk.options);
  CHECK(one.out == three.out);
  CHECK((site == desk.tree("other")));
}

TEST_CASE("A finding of all themes is told once, and one that some have names them") {
  Desk desk;
  desk.folder.write("content/guidance/bus.md", "---\ntitle: The bus\nsummary: It runs.\n---\n\nThe [times](gone.md) of the bus.\n");
  desk.folder.write("content/guidance/tram.md", "---\ntitle: The tram\nsummary: It runs.\n---\n\nThe [places](lost.md) of the tram.\n");
  desk.options.format = ReportFormat::brief;
  const CommandRun done = run(check_command, desk.options);
  CHECK(done.exit == exit_problems);
  CHECK(done.out.find("lost.md, in") == done.out.rfind("lost.md, in"));
  CHECK(contains(done.out, "This page does not exist: lost.md, in content/guidance/tram.md, line 6. Correct the address, or write the page content/guidance/lost.md [link"));
  CHECK(contains(done.out, "This page does not exist: gone.md, in content/guidance/bus.md, line 6. Holds for: theme council. Correct the address, or write the page content/guidance/gone.md [link"));
}

TEST_CASE("A text may say the name of its own brand, and rules on wording look at the names of others") {
  Desk desk;
  desk.folder.write("content/toolkit.yaml", "title: Ours\ncontact: {phone: 01632 960000}\nchecks: {words: {avoid: {gadget: tool}}}\n");
  desk.folder.write("themes/council/theme.yaml", "extends: _ours\norganisation: {name: Westshire gadget club}\n");
  desk.folder.write("content/guidance/tram.md", "---\ntitle: The tram\nsummary: It runs.\n---\n\nAsk the Westshire gadget club.\n");
  desk.folder.write("themes/council/slots/local.md", "Phone the Westshire gadget club.\n");
  desk.folder.write("content/guidance/ask.md", "---\ntitle: Ask\nsummary: Whom.\n---\n\n::: slot {name=\"local\"}\nUs.\n:::\n");
  desk.options.format = ReportFormat::brief;
  const std::string all = run(check_command, desk.options).out;
  INFO(all);
  CHECK(contains(all, "In content/guidance/tram.md, line 6. Holds for: theme charity. Write “tool”"));
  CHECK_FALSE(contains(all, "In themes/council/slots/local.md"));
  desk.options.all_themes = false;
  desk.options.theme = "council";
  CHECK_FALSE(contains(run(check_command, desk.options).out, "everyday word for “gadget”"));
}

TEST_CASE("An error of one theme keeps the websites of all from being written") {
  Desk desk;
  desk.folder.write("themes/charity/content/guidance/taxi.md", "---\ntitle: The taxi\nsummary: It runs.\n---\n\nThe [times](gone.md).\n");
  const CommandRun done = run(build_command, desk.options);
  CHECK(done.exit == exit_problems);
  CHECK_FALSE(desk.has("council/index.html"));
  desk.options.keep_going = true;
  run(build_command, desk.options);
  CHECK(desk.has("council/index.html"));
  CHECK(desk.has("charity/guidance/bus.html"));
  CHECK_FALSE(desk.has("charity/guidance/taxi.html"));
}

TEST_CASE("A folder of pages may not be called as a theme that is built") {
  Desk desk;
  desk.folder.write("content/council/tram.md", "---\ntitle: The tram\nsummary: It runs.\n---\n\nA tram runs.\n");
  CHECK(contains(run(check_command, desk.options).out, "A folder here may not be called council"));
  desk.options.all_themes = false;
  CHECK_FALSE(contains(run(check_command, desk.options).out, "may not be called"));
}

TEST_CASE("A toolkit without themes cannot be built with all of them") {
  Desk desk;
  remove_tree(desk.folder.at("themes"));
  CHECK(contains(refusal(build_command, desk.options), "--all-themes builds each theme in the toolkit's folder themes/, and there is none."));
}

TEST_CASE("The report sets brands side by side, and says which one the rest is about") {
  Desk desk;
  run(report_command, desk.options);
  const std::string report = read_whole_file(desk.folder.at("alongside-report.html"));
  CHECK(contains(report, "Brands side by side"));
  CHECK(contains(report, "Westshire Together (<code>charity</code>)"));
  CHECK(contains(report, "The lowest contrast of words"));
  CHECK(contains(report, "are about <code>charity</code>"));
  desk.options.all_themes = false;
  desk.options.theme = "council";
  run(report_command, desk.options);
  CHECK_FALSE(contains(read_whole_file(desk.folder.at("alongside-report.html")), "Brands side by side"));
}

TEST_CASE("Nothing is to mend in the themes of this repository, and charity has local pages, sections and slots") {
  Options options;
  options.folder = ALONGSIDE_SOURCE_DIR;
  options.all_themes = true;
  options.today = {2026, 11, 22};
  options.format = ReportFormat::brief;
  CHECK_FALSE(contains(run(check_command, options).out, "In themes/"));
  options.all_themes = false;
  options.theme = "charity";
  const std::string changes = run(diff_command, options).out;
  CHECK(contains(changes, "Added: The lunch club\n"));
  CHECK(contains(changes, "Parts with other words: Costs come first\n"));
  CHECK(contains(changes, "local-groups"));
  CHECK(contains(changes, "payment-contact (Easy read), on: Getting paid"));
}
