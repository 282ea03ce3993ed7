// Links to other websites in themes: asked with --all-themes, each address once, and told in the theme's own files.
#include "app/exit.h"
#include "app/linked_toolkit.h"
#include "catch.h"

using namespace alongside;

namespace {

/// A toolkit with a theme that names a website in its settings and in a page of its own, and shares an address with the toolkit.
struct Themed : LinkedToolkit {
  Themed() {
    write("themes/westshire/theme.yaml", "organisation: {name: Westshire}\ncontact: {form: 'https://three.example/form'}\n");
    write("themes/westshire/content/news.md",
          "---\ntitle: News\nsummary: News.\n---\n\nSee [one](https://one.example/a) and [four](https://four.example/).\n");
    write("themes/eastshire/theme.yaml", "organisation: {name: Eastshire}\n");
  }
};

Options for_all(const LinkedToolkit& toolkit, LinksAction action = LinksAction::check) {
  Options options = toolkit.options(action);
  options.all_themes = true;
  return options;
}

}  // namespace

TEST_CASE("The addresses of every theme are asked, each once, and told in its own files") {
  Themed toolkit;
  toolkit.answers = where("four.example", page(404));
  toolkit.check();
  CHECK(toolkit.sent.size() == 3);
  const CommandRun run = toolkit.run(check_links, for_all(toolkit));
  CHECK(run.exit == exit_problems);
  CHECK(toolkit.sent.size() == 3);  // the form, and the page that is gone, twice
  CHECK_THAT(run.out, containing("https://four.example/\n  error: This page was not found (404).\n  themes/westshire/content/news.md:6:45\n"));
}

TEST_CASE("A link of a theme that moved for good is changed in the theme") {
  Themed toolkit;
  toolkit.answers = [](const Request& request, int) {
    return request.url == "https://four.example/" ? redirect(301, "https://five.example/x") : page(200, "<p id=part>");
  };
  toolkit.run(check_links, for_all(toolkit));
  Options fixing = for_all(toolkit, LinksAction::fix);
  fixing.links.write = true;
  CHECK(toolkit.run(fix_links, fixing).err == "1 link now leads to the new address.\n");
  CHECK_THAT(toolkit.folder.read("themes/westshire/content/news.md"), containing("[four](https://five.example/x)"));
}

TEST_CASE("An address that only a theme has can be confirmed") {
  Themed toolkit;
  CHECK(toolkit.confirm("https://four.example/").exit == exit_done);
  CHECK_THAT(toolkit.folder.read(ledger), containing("\"url\":\"https://four.example/\""));
}

TEST_CASE("The report on all themes counts the addresses of all") {
  Themed toolkit;
  toolkit.answers = where("four.example", page(404));
  toolkit.run(check_links, for_all(toolkit));
  run(report_command, for_all(toolkit));
  CHECK_THAT(toolkit.folder.read("alongside-report.html"), containing("5 of 5 addresses were asked"));
}
