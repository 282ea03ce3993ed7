// How rules, settings and allowances of texts weigh what is learnt of links to other websites.
#include "app/exit.h"
#include "app/linked_toolkit.h"
#include "catch.h"
#include "check/rules.h"
#include "web/link_words.h"

using namespace alongside;

namespace {

/// What the website of the wrong example of `rule` answers.
Answer answer_for(std::string_view rule) {
  if (rule == "website/broken") return page(404);
  if (rule == "website/moved") return redirect(301, "https://www.example.org/report");
  if (rule == "website/private") return failure(Failure::private_address);
  if (rule == "website/soft") return redirect(302, "https://www.example.org/");
  if (rule == "website/unconfirmed") return page(403);
  if (rule == "website/unsafe") return failure(Failure::certificate);
  return page(500);
}

/// A toolkit with one page that holds `words`, where all but `wrong` is as it should be.
struct OnePage : LinkedToolkit {
  OnePage(const std::string& words, const std::string& wrong, const Answer& answer) {
    write("content/toolkit.yaml", "title: Ours\n");
    write("content/index.md", "---\ntitle: Ours\n---\n\n" + words + '\n');
    write("content/more.md", "---\ntitle: More\nsummary: More.\n---\n\nText.\n");
    answers = [=](const Request& request, int) { return request.url == wrong ? answer : page(200); };
  }
};

/// What is found, as a code host shows it: with its weight, its rule and its place.
std::string found_in(LinkedToolkit& toolkit) {
  Options options = toolkit.options();
  options.format = ReportFormat::github;
  return toolkit.run(check_links, options).out;
}

/// The beginning of the one finding that `rule` makes of its wrong example in line 5 of the page.
std::string expected(const Rule& rule, const Example& wrong) {
  const std::string command = rule.severity == Severity::error ? "::error" : rule.severity == Severity::warning ? "::warning" : "::notice";
  return command + " title=" + std::string(rule.name) + ",file=content/index.md,line=5,endLine=5,col=" + std::to_string(wrong.from.column) +
         ",endColumn=" + std::to_string(wrong.to.column) + "::";
}

constexpr const char* gone = "https://one.example/a";

}  // namespace

TEST_CASE("The wrong example of each rule on websites is found once, at its words, and the right one is not") {
  std::size_t tried = 0;
  for (const Rule& rule : all_rules()) {
    if (rule.place != ExamplePlace::asked) continue;
    INFO(rule.name);
    ++tried;
    const Example wrong = example_of(rule.wrong);
    const std::string address = wrong.text.substr(wrong.text.find("http"), wrong.text.rfind(')') - wrong.text.find("http"));
    OnePage bad(wrong.text, address, answer_for(rule.name));
    CHECK_THAT(found_in(bad), containing(expected(rule, wrong)));
    OnePage good(std::string(rule.right), address, answer_for(rule.name));
    CHECK_THAT(found_in(good), !containing("website/"));
  }
  CHECK(tried == 7);
}

TEST_CASE("Each verdict weighs what the table of rules says") {
  for (int verdict = 0; verdict <= static_cast<int>(Verdict::not_checked); ++verdict) {
    const std::optional<LinkRule> rule = rule_of(static_cast<Verdict>(verdict));
    if (!rule) continue;
    REQUIRE(rule_named(rule->name) != nullptr);
    CHECK(rule_named(rule->name)->severity == rule->severity);
  }
}

TEST_CASE("A text allows what is the matter with one of its links, with a reason, and no other place does") {
  OnePage toolkit("<!-- allow website/broken: the book is about this old page -->\nSee [one](https://one.example/a).\n\n"
                                       "Again [one](https://one.example/a).", gone, page(404));
  const CommandRun run = toolkit.check();
  CHECK(run.exit == exit_problems);
  CHECK_THAT(run.out, containing("error: This page was not found (404).\n  content/index.md:8:13\n  Find"));
  toolkit.write("content/index.md", "---\ntitle: Ours\nallow: {website/broken: the page is about old pages}\n---\n\n[One](https://one.example/a)\n");
  const CommandRun allowed = toolkit.check();
  CHECK(allowed.exit == exit_done);
  CHECK(allowed.out == "1 address in 1 place: 1 is broken.\n");
}

TEST_CASE("An allowance for a website is no finding of a check that asks nobody") {
  OnePage toolkit("<!-- allow website/unconfirmed: it turns programs away -->\nSee [one](https://one.example/a).", gone, page(403));
  Options options = toolkit.options();
  options.format = ReportFormat::brief;
  const CommandRun run = alongside::run(check_command, options);
  CHECK_THAT(run.out, !containing("needless-allowance"));
  CHECK_THAT(run.out, !containing("unknown-rule"));
}

TEST_CASE("Settings make a rule on websites stricter, milder or leave it out") {
  OnePage toolkit("See [one](https://one.example/a).", gone, redirect(301, "/b"));
  CHECK(toolkit.check().exit == exit_done);
  toolkit.write("content/toolkit.yaml", "title: Ours\nchecks: {rules: {website/moved: error}}\n");
  CHECK(toolkit.check().exit == exit_problems);
  toolkit.write("content/toolkit.yaml", "title: Ours\nchecks: {rules: {moved: off}}\n");
  CHECK(toolkit.check().out == "1 address in 1 place: 1 has moved.\n");
  CHECK_THAT(toolkit.fix(true).err, containing("No link is known to have moved for good."));
}

TEST_CASE("The report for other programs tells the reason for which an address is left out or taken") {
  OnePage toolkit("See [one](https://one.example/a).", gone, page(403));
  toolkit.write("content/toolkit.yaml",
                "title: Ours\nlinks: {accept: [{address: 'https://one.example/*', reason: It turns programs away, status: 403, until: 2026-05-08}]}\n");
  Options options = toolkit.options();
  options.format = ReportFormat::json;
  CHECK_THAT(toolkit.run(check_links, options).out, containing("\"because\": \"It turns programs away\""));
  CHECK_THAT(toolkit.check_on({2026, 5, 8}).out, containing("1 is right."));
  CHECK_THAT(toolkit.check_on({2026, 5, 9}).out, containing("would not let us look"));
}

TEST_CASE("A team accepts that addresses lead on, to where it says and no further") {
  OnePage toolkit("See [one](https://one.example/a).", gone, redirect(301, "https://two.example/b"));
  toolkit.write("content/toolkit.yaml", "title: Ours\nlinks: {accept: [{address: 'https://one.example/*', leads_to: 'https://two.example/*'}]}\n");
  CHECK(toolkit.check().out == "1 address in 1 place: 1 is right.\n");
  CHECK_THAT(toolkit.fix(true).err, containing("No link is known to have moved for good."));
  toolkit.write("content/toolkit.yaml", "title: Ours\nlinks: {accept: [{address: 'https://one.example/*', leads_to: 'https://three.example/*'}]}\n");
  CHECK_THAT(toolkit.check().out, containing("This page has moved for good"));
}
