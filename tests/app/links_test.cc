#include "app/links.h"

#include "app/commands_run.h"
#include "app/exit.h"
#include "app/linked_toolkit.h"
#include "catch.h"
#include "foundation/json.h"

using namespace alongside;

TEST_CASE("Each address is asked once, wherever it is used, and told with its places and what to do") {
  LinkedToolkit toolkit;
  toolkit.answers = where("one.example", page(404));
  const CommandRun run = toolkit.check();
  CHECK(run.exit == exit_problems);
  CHECK(toolkit.sent.size() == 4);
  CHECK(run.out ==
        "https://one.example/a\n  error: This page was not found (404). It is used in 3 places.\n  content/index.md:5:11\n  content/more.md:4:27\n"
        "  content/more.md:7:13\n  Find where the content is now and link to that.\n\n"
        "4 addresses in 6 places: 3 are right and 1 is broken.\n");
}

TEST_CASE("Of an address that leads on to a page that is gone, both are told") {
  LinkedToolkit toolkit;
  toolkit.answers = [](const Request& request, int) {
    if (is_of(request, "one.example/a")) return redirect(301, "/gone");
    return page(is_of(request, "one.example/gone") ? 404 : 200, "<p id=part>");
  };
  CHECK_THAT(toolkit.check().out, containing("https://one.example/a\n  error: This address leads on to https://one.example/gone, and that page was not found (404)."));
}

TEST_CASE("A second run asks nothing and leaves the ledger as it is") {
  LinkedToolkit toolkit;
  toolkit.answers = where("none", page(200));
  CHECK(toolkit.check().exit == exit_done);
  const std::string kept = toolkit.folder.read(ledger);
  CHECK(toolkit.check().exit == exit_done);
  CHECK(toolkit.sent.empty());
  CHECK(toolkit.folder.read(ledger) == kept);
  CHECK_THAT(kept, containing("{\"url\":\"https://two.example/b\",\"verdict\":\"ok\",\"status\":200,\"checked\":\"2026-05-06\",\"anchors\":{\"part\":true}"));
}

TEST_CASE("What has grown old is asked again") {
  LinkedToolkit toolkit;
  toolkit.answers = where("none", page(200));
  toolkit.check();
  toolkit.check_on({2026, 5, 30});
  CHECK(toolkit.sent.size() == 3);
}

TEST_CASE("links new asks only what was never asked, and fails only for that") {
  LinkedToolkit toolkit;
  toolkit.answers = where("one.example", page(404));
  toolkit.check();
  CHECK(toolkit.check_new().exit == exit_done);
  CHECK(toolkit.sent.empty());
  toolkit.write("content/new.md", "---\ntitle: New\nsummary: New.\n---\n\n[Three](https://three.example/).\n");
  toolkit.answers = where("example", page(404));
  const CommandRun run = toolkit.check_new();
  CHECK(run.exit == exit_problems);
  CHECK(toolkit.sent.size() == 2);
  CHECK_THAT(run.out, containing("https://three.example/\n  error:"));
  CHECK_THAT(run.out, containing("https://one.example/a\n  warning:"));
}

TEST_CASE("Without a network nothing is learnt, and that is no failure unless it was asked for") {
  LinkedToolkit toolkit;
  toolkit.answers = [](const Request&, int) { return failure(Failure::name_unknown_for_now); };
  const CommandRun run = toolkit.check();
  CHECK(run.exit == exit_done);
  CHECK(run.err == "You seem to be offline. No links to other websites were checked.\n");
  CHECK(run.out.empty());
  CHECK_FALSE(toolkit.folder.has(ledger));
  Options options = toolkit.options();
  options.links.require_external = true;
  CHECK(toolkit.run(check_links, options).exit == exit_could_not_run);
}

TEST_CASE("Without a network the ledger stays as it was, byte for byte") {
  LinkedToolkit toolkit;
  toolkit.answers = where("one.example", page(503));
  toolkit.check();
  const std::string kept = toolkit.folder.read(ledger);
  toolkit.answers = [](const Request&, int) { return failure(Failure::cannot_connect); };
  CHECK(toolkit.check_on({2026, 6, 20}).err == "You seem to be offline. No links to other websites were checked.\n");
  CHECK(toolkit.folder.read(ledger) == kept);
}

TEST_CASE("A run that is stopped keeps what it learnt") {
  LinkedToolkit toolkit;
  toolkit.answers = [](const Request& request, int) { return is_of(request, "two.example") ? asks_to_wait(429, 30) : page(200); };
  toolkit.stop_at = 5000;
  const CommandRun run = toolkit.check();
  CHECK(run.exit == exit_interrupted);
  CHECK_THAT(run.err, containing("Stopped. What was learnt is kept"));
  CHECK_THAT(toolkit.folder.read(ledger), containing("https://one.example/a"));
  CHECK_THAT(toolkit.folder.read(ledger), !containing("https://two.example/b"));
}

TEST_CASE("A page that would not let us look is left to a person, whose word holds for 180 days") {
  LinkedToolkit toolkit;
  toolkit.answers = where("one.example", page(403));
  const CommandRun first = toolkit.check();
  CHECK(first.exit == exit_done);
  CHECK_THAT(first.out, containing("This website would not let us look (403)"));
  CHECK_THAT(first.out, containing("Open it yourself. If the page is right, type: alongside links confirm https://one.example/a --by"));
  CHECK(toolkit.confirm("https://one.example/a").exit == exit_done);
  CHECK_THAT(toolkit.check().out, !containing("would not let us look (403)"));
  CHECK_THAT(toolkit.check_on({2026, 11, 2}).out, !containing("would not let us look (403)"));
  CHECK_THAT(toolkit.check_on({2026, 11, 3}).out, containing("would not let us look (403)"));
}

TEST_CASE("Only an address that the toolkit has can be confirmed") {
  LinkedToolkit toolkit;
  CHECK_THROWS_WITH(toolkit.confirm("https://one.example/b"), containing("Did you mean https://one.example/a?"));
  CHECK_FALSE(toolkit.folder.has(ledger));
}

TEST_CASE("An address that fails in three runs over days is broken") {
  LinkedToolkit toolkit;
  toolkit.answers = where("one.example", page(503));
  CHECK(toolkit.check_on({2026, 5, 6}).exit == exit_done);
  CHECK(toolkit.check_on({2026, 5, 9}).exit == exit_done);
  const CommandRun third = toolkit.check_on({2026, 5, 12});
  CHECK(third.exit == exit_problems);
  CHECK_THAT(third.out, containing("This website has not answered as it should since 6 May 2026."));
}

TEST_CASE("Settings leave addresses out, and take others as they are") {
  LinkedToolkit toolkit;
  toolkit.answers = [](const Request& request, int) { return page(is_of(request, "two") ? 403 : 404); };
  toolkit.write("content/toolkit.yaml", "title: Ours\nlinks: {exclude: ['https://one.*'], accept: ['https://two.example/*']}\n");
  const CommandRun run = toolkit.check();
  CHECK(run.exit == exit_done);
  CHECK(run.out == "3 addresses in 5 places: 2 are right and 1 is left out by the settings.\n");
}

TEST_CASE("An address that was asked and is now left out is not told") {
  LinkedToolkit toolkit;
  toolkit.answers = where("one.example", page(404));
  toolkit.check();
  toolkit.write("content/toolkit.yaml", "title: Ours\nlinks: {exclude: ['*one.example*']}\n");
  CHECK(toolkit.check().exit == exit_done);
}

TEST_CASE("What can be seen to be no address is told without asking anybody") {
  LinkedToolkit toolkit;
  toolkit.write("content/index.md", "---\ntitle: Ours\n---\n\n[A](https//one.example) [b](http:///nohost) [c](mailto:nobody) [d](mailto:a@b.example)\n");
  toolkit.write("content/more.md", "---\ntitle: More\nsummary: More.\n---\n\nText.\n");
  toolkit.write("content/toolkit.yaml", "title: Ours\n");
  const CommandRun run = toolkit.check();
  CHECK(run.exit == exit_problems);
  CHECK(toolkit.sent.empty());
  CHECK_THAT(run.out, containing("http:///nohost"));
  CHECK_THAT(run.out, containing("mailto:nobody\n  error: This is not a whole e-mail address.\n"));
}

TEST_CASE("Links that moved for good are shown, then changed, and no others") {
  LinkedToolkit toolkit;
  toolkit.answers = [](const Request& request, int) {
    if (request.url == "https://one.example/a") return redirect(301, "/new");
    if (is_of(request, "two")) return request.url.ends_with("/b") ? redirect(308, "https://two.example/c") : page(200, "<p id=part>");
    return page(200);
  };
  CHECK_THAT(toolkit.check().out, containing("This page has moved for good"));
  const std::string before = toolkit.folder.read("content/index.md");
  CHECK_THAT(toolkit.fix(false).err, containing("4 links would change."));
  CHECK(toolkit.folder.read("content/index.md") == before);
  const CommandRun run = toolkit.fix(true);
  CHECK(run.err == "4 links now lead to the new address.\n");
  CHECK_THAT(run.out, containing("content/more.md:7\n- Again [one](https://ONE.example/a), [phone us](tel:01632960000).\n"
                                 "+ Again [one](https://one.example/new), [phone us](tel:01632960000).\n"));
  CHECK(toolkit.folder.read("content/index.md") ==
        "---\ntitle: Ours\n---\n\nSee [one](https://one.example/new) and [two](https://two.example/c#part).\n");
  CHECK_THAT(toolkit.folder.read("content/more.md"), containing("url: 'https://one.example/new'"));
  const std::string after = toolkit.folder.read("content/index.md");
  CHECK_THAT(toolkit.fix(true).err, containing("No link is known to have moved for good."));
  CHECK(toolkit.folder.read("content/index.md") == after);
}

TEST_CASE("A page that is gone is offered from the archive, and nothing is changed") {
  LinkedToolkit toolkit;
  toolkit.answers = [](const Request& request, int) {
    if (is_of(request, "web.archive.org")) return redirect(302, "https://web.archive.org/web/2020/https://one.example/a");
    return page(is_of(request, "one.example") ? 404 : 200);
  };
  toolkit.check();
  const std::string before = toolkit.folder.read("content/index.md");
  const CommandRun run = toolkit.fix(true);
  CHECK_THAT(run.out, containing("https://one.example/a is gone. The Internet Archive has a copy: https://web.archive.org/web/2020/https://one.example/a"));
  CHECK(toolkit.folder.read("content/index.md") == before);
}

TEST_CASE("The report for other programs has each address once, with all that is known") {
  LinkedToolkit toolkit;
  toolkit.answers = where("one.example", page(404));
  Options options = toolkit.options();
  options.format = ReportFormat::json;
  const std::optional<JsonValue> report = read_json(toolkit.run(check_links, options).out);
  REQUIRE(report);
  CHECK(std::get<std::string>(member_of(*report, "report")->data) == "links");
  const auto& links = std::get<JsonList>(member_of(*report, "links")->data);
  REQUIRE(links.size() == 4);
  const JsonValue& one = links[1];
  CHECK(std::get<std::string>(member_of(one, "url")->data) == "https://one.example/a");
  CHECK(std::get<std::string>(member_of(one, "verdict")->data) == "broken");
  CHECK(std::get<std::int64_t>(member_of(one, "status")->data) == 404);
  CHECK(std::get<std::int64_t>(member_of(one, "requests")->data) == 2);
  CHECK(std::get<std::string>(member_of(one, "checked")->data) == "2026-05-06");
  CHECK(std::get<JsonList>(member_of(one, "places")->data).size() == 3);
}

TEST_CASE("Editors, build servers and code hosts get the same findings") {
  LinkedToolkit toolkit;
  toolkit.answers = where("one.example", page(404));
  Options options = toolkit.options();
  const auto in = [&](ReportFormat format) {
    options.format = format;
    return toolkit.run(check_links, options).out;
  };
  CHECK_THAT(in(ReportFormat::brief), containing("This page was not found (404): https://one.example/a (used in 3 places)"));
  CHECK_THAT(in(ReportFormat::github), containing("file=content/index.md,line=5,"));
  CHECK_THAT(in(ReportFormat::sarif), containing("\"website/broken\""));
  CHECK_THAT(in(ReportFormat::junit), containing("<failure"));
}

TEST_CASE("The report for the team tells what the last runs learnt, and asks nobody") {
  LinkedToolkit toolkit;
  const auto report = [&] {
    run(report_command, toolkit.options());
    return toolkit.folder.read("alongside-report.html");
  };
  CHECK_THAT(report(), containing("To have them asked, type <code>alongside links check</code>"));
  toolkit.answers = where("one.example", page(404));
  toolkit.check();
  const std::string page = report();
  CHECK_THAT(page, containing("3 of 3 addresses were asked, last on 6 May 2026"));
  CHECK_THAT(page, containing("This page was not found (404)."));
  CHECK_THAT(page, containing("https://one.example/a"));
}
