// The command `report`: what it writes, where it refuses to, and how it ends.
#include "app/exit.h"
#include "catch.h"
#include "commands_run.h"
#include "foundation/files.h"

using namespace alongside;

namespace {

/// A toolkit with a page, and another with an error.
struct Desk {
  TemporaryFolder folder;
  Options options = options_in(folder, {});
  Desk() {
    folder.write("content/toolkit.yaml", "title: Our toolkit\ncontact: {phone: 01632 960000}\n");
    folder.write("content/index.md",
                 "---\ntitle: Home\nreview_by: 1 March 2026\n---\n\nWe meet every month.\n");
    folder.write("content/fine.md", "---\ntitle: Fine\n---\n\nNothing is wrong here.\n");
  }
  std::string report() const { return read_whole_file(folder.at("alongside-report.html")); }
};

}  // namespace

TEST_CASE("The report goes to the toolkit's folder and is named at the end; findings are not printed") {
  Desk desk;
  const CommandRun done = run(report_command, desk.options);
  CHECK(done.exit == exit_done);
  CHECK(done.out.empty());
  CHECK(contains(done.err, "Open " + real_path(desk.folder.at("alongside-report.html"))));
  CHECK(contains(desk.report(), "Report: Our toolkit"));
  CHECK(contains(desk.report(), "As of 6 May 2026."));
  CHECK(contains(desk.report(), "Overdue by 66 days"));
}

TEST_CASE("An error is in the report, and makes the exit code 1 as --fail-on says") {
  Desk desk;
  desk.folder.write("content/fine.md", "---\ntitle: Fine\n---\n\nRead [this](gone.md).\n");
  CHECK(run(report_command, desk.options).exit == exit_problems);
  CHECK(contains(desk.report(), "This page does not exist: gone.md"));
  desk.options.fail_on = std::nullopt;
  CHECK(run(report_command, desk.options).exit == exit_done);
}

TEST_CASE("The same toolkit and day give the same bytes, with one job or two") {
  Desk desk;
  run(report_command, desk.options);
  const std::string first = desk.report();
  desk.options.jobs = 2;
  run(report_command, desk.options);
  CHECK(desk.report() == first);
}

TEST_CASE("A toolkit without a page has a report too") {
  Desk desk;
  remove_tree(desk.folder.at("content"));
  desk.folder.write("content/toolkit.yaml", "title: Empty\n");
  CHECK(run(report_command, desk.options).exit <= exit_problems);
  CHECK(contains(desk.report(), "Report: Empty"));
}

TEST_CASE("A report never goes among the toolkit's own files, into its site or over a folder") {
  Desk desk;
  for (const char* place : {"content/report.html", "site/report.html", "templates/report.html",
                            "themes/x/report.html", "content/index.md"}) {
    INFO(place);
    desk.options.destination = desk.folder.at(place);
    CHECK(contains(refusal(report_command, desk.options),
                   "because that is among the toolkit's own files or in its website"));
  }
  make_folders(desk.folder.at("letters"));
  desk.options.destination = desk.folder.at("letters");
  CHECK(contains(refusal(report_command, desk.options), "Name a file in it, for example: -d "));
}

TEST_CASE("A report replaces an older report, and another file only where that is said") {
  Desk desk;
  desk.options.destination = desk.folder.at("ours.html");
  run(report_command, desk.options);
  CHECK(refusal(report_command, desk.options).empty());
  desk.folder.write("letter.html", "Dear all,");
  desk.options.destination = desk.folder.at("letter.html");
  CHECK(contains(refusal(report_command, desk.options), "because that file holds something else"));
  CHECK(read_whole_file(desk.folder.at("letter.html")) == "Dear all,");
  desk.options.overwrite = true;
  CHECK(refusal(report_command, desk.options).empty());
  CHECK(contains(read_whole_file(desk.folder.at("letter.html")), "Report: Our toolkit"));
}
