#include "assemble/resolve.h"

#include "assemble/toolkit_maker.h"
#include "catch.h"

using namespace alongside;
using Lines = std::vector<std::string>;

namespace {

/// A toolkit with a little of everything that can be linked to.
ToolkitMaker usual_toolkit() {
  ToolkitMaker maker;
  maker.page("index.md");
  maker.page("guidance/index.md");
  maker.page("guidance/start.md", {}, {"pay-people", "who-to-ask"});
  maker.page("guidance/start.easy-read.md", {}, {"money"});
  maker.page("stories/bus.md");
  maker.asset("content/guidance/form.docx", 1234)
      .asset("content/pictures/team.jpg")
      .asset("content/static/robots.txt");
  return maker;
}

struct Outcome {
  LinkTarget target;
  Lines findings;
  std::string hint;
};

/// What a link on guidance/plan.md comes to.
Outcome follow(const std::string& written, bool is_image = false) {
  ToolkitMaker maker = usual_toolkit();
  maker.page("guidance/plan.md", {written}, {"costs"}).links.front().is_image = is_image;
  const Toolkit toolkit = maker.make();
  const PageIndex page = page_at(toolkit, "guidance/plan.html");
  Outcome outcome{toolkit.links[toolkit.pages[page].plain].front(), {}, {}};
  for (const Finding& finding : toolkit.findings) {
    if (finding.rule == "input/not-published") continue;
    outcome.findings.push_back(finding.rule + ": " + finding.message);
    outcome.hint = finding.hint;
  }
  return outcome;
}

}  // namespace

TEST_CASE("A page is linked by its file, from the folder of the text or from the top of content/") {
  for (const char* written : {"start.md", "./start.md", "../guidance/start.md", "/guidance/start.md",
                              "st%61rt.md", "start.easy-read.md"}) {
    const Outcome outcome = follow(written);
    CHECK(outcome.target.kind == LinkKind::page);
    CHECK(outcome.findings.empty());
  }
}

TEST_CASE("A heading is linked by its id, in whichever edition has it") {
  CHECK(follow("start.md#pay-people").target.fragment == "pay-people");
  CHECK(follow("start.md#money").findings.empty());
  CHECK(follow("#costs").target.kind == LinkKind::here);
}

TEST_CASE("A folder leads to its page, the user's own or the one that is made") {
  CHECK(follow("../guidance/").target.kind == LinkKind::page);
  CHECK(follow("/").target.kind == LinkKind::page);
  const Outcome made = follow("../stories");
  CHECK(made.target.kind == LinkKind::made_page);
  CHECK(made.target.address == "stories/index.html");
  CHECK(follow("../stories/index.md").target.address == "stories/index.html");
}

TEST_CASE("Pages that the program makes can be linked to") {
  CHECK(follow("/a-z.html").target.kind == LinkKind::made_page);
  CHECK(follow("../glossary.yaml").target.address == "glossary.html");
  CHECK(follow("../guidance/print.html").target.address == "guidance/print.html");
}

TEST_CASE("A file gets its address and size") {
  const Outcome outcome = follow("form.docx#page=2");
  CHECK(outcome.target.kind == LinkKind::file);
  CHECK(outcome.target.address == "guidance/form.docx");
  CHECK(outcome.target.size == 1234);
  CHECK(follow("/static/robots.txt").target.address == "robots.txt");
}

TEST_CASE("A picture is meant by its path or by its name") {
  CHECK(follow("../pictures/team.jpg", true).target.kind == LinkKind::picture);
  CHECK(follow("picture:team", true).target.kind == LinkKind::picture);
  CHECK(follow("../pictures/team.jpg").target.kind == LinkKind::file);
}

TEST_CASE("Addresses of other websites, mail and telephones are taken as they are") {
  for (const char* written : {"https://www.nhs.uk/", "http://a.example", "mailto:us@ours.example",
                              "tel:01632960000", "sms:07700900000"}) {
    CHECK(follow(written).target.kind == LinkKind::outside);
  }
  CHECK(follow("lang:cy").target.kind == LinkKind::language);
}

TEST_CASE("A page that does not exist is told with the one that was probably meant") {
  const Outcome folder = follow("../guidence/start.md");
  CHECK(folder.findings == Lines{"link/missing-page: This page does not exist: ../guidence/start.md"});
  CHECK(folder.hint == "Did you mean start.md?");
  CHECK(follow("/guidance/strat.md").hint == "Did you mean /guidance/start.md?");
  CHECK(follow("bus.md").hint == "Did you mean ../stories/bus.md?");
  CHECK(follow("start").hint == "Did you mean start.md?");
  CHECK(follow("../content/guidance/start.md").hint == "Did you mean start.md?");
  CHECK(follow("something-else-entirely.md").hint == "Correct the address, or write the page content/guidance/something-else-entirely.md");
  CHECK(follow("from.docx").hint == "Did you mean form.docx?");
  CHECK(follow("../pictures/taem.jpg", true).hint == "Did you mean ../pictures/team.jpg?");
}

TEST_CASE("A heading that does not exist is told with the nearest one") {
  const Outcome outcome = follow("start.md#pay-poeple");
  CHECK(outcome.findings == Lines{"link/missing-id: There is no heading with this id: #pay-poeple"});
  CHECK(outcome.hint == "Did you mean #pay-people?");
  CHECK(follow("#cost").hint == "Did you mean #costs?");
  CHECK(follow("start.md#Pay-people").findings ==
        Lines{"link/letter-case: Small and capital letters differ from the heading's: #Pay-people"});
}

TEST_CASE("Wrong letter case is an error on every system") {
  const Outcome outcome = follow("../Guidance/Start.md#pay-people");
  CHECK(
      outcome.findings ==
      Lines{"link/letter-case: Small and capital letters differ from the file's name: ../Guidance/Start.md"});
  CHECK(outcome.hint == "Write start.md#pay-people.");
}

TEST_CASE("The address of a made page is told with the source file to write") {
  const Outcome outcome = follow("../stories/bus.html");
  CHECK(outcome.findings == Lines{"link/html-address: Links are written to the source file, not to the page "
                                  "made from it: ../stories/bus.html"});
  CHECK(outcome.hint == "Write ../stories/bus.md.");
}

TEST_CASE("A link out of content/ is an error, and nothing outside is read") {
  for (const char* written :
       {"../../secret.md", "/../secret.md", "../../../../../../etc/passwd", "..%2F..%2Fsecret.md"}) {
    const Outcome outcome = follow(written);
    CHECK(outcome.target.kind == LinkKind::broken);
    REQUIRE(outcome.findings.size() == 1);
    CHECK(outcome.findings.front().starts_with("link/leaves-folder"));
  }
}

TEST_CASE("Addresses that could run a script or name one computer are errors") {
  for (const char* written : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
                              "data:text/html,x", "vbscript:x"}) {
    const Outcome outcome = follow(written);
    CHECK(outcome.target.kind == LinkKind::broken);
    REQUIRE(outcome.findings.size() == 1);
    CHECK(outcome.findings.front().starts_with("link/unsafe-address"));
  }
  CHECK(follow("file:///C:/plan.docx").findings.front().starts_with("link/leaves-folder"));
  CHECK(follow("C:/plan.docx").findings.front().starts_with("link/leaves-folder"));
}

TEST_CASE("Common slips are told with what to write") {
  CHECK(follow("..\\stories\\bus.md").hint == "Write ../stories/bus.md, with slashes.");
  CHECK(follow("www.nhs.uk").hint == "Did you mean https://www.nhs.uk?");
  CHECK(follow("us@ours.example").hint == "Did you mean mailto:us@ours.example?");
  CHECK(follow("//www.nhs.uk").hint == "Write https://www.nhs.uk.");
  CHECK(follow("https//www.nhs.uk").hint == "Did you mean https://www.nhs.uk?");
  CHECK(follow("https://www,nhs.uk").findings ==
        Lines{"link/malformed: There is a comma in this address: https://www,nhs.uk"});
  CHECK(follow("mailto:us.ours.example").hint == "Write it like this: mailto:name@example.org");
  CHECK(follow("").findings ==
        Lines{"link/empty: This link leads nowhere: there is nothing between its round brackets."});
}

TEST_CASE("A picture must be one, and of the toolkit's own") {
  CHECK(follow("form.docx", true).findings ==
        Lines{"link/not-a-picture: This file is not a picture that browsers show: form.docx"});
  CHECK(follow("start.md", true).findings ==
        Lines{"link/not-a-picture: This is a page, not a picture: start.md"});
  CHECK(follow("https://a.example/b.png", true).findings.front().starts_with("picture/outside"));
  const Outcome outcome = follow("picture:taem", true);
  CHECK(outcome.findings == Lines{"picture/unknown: There is no picture called taem."});
  CHECK(outcome.hint == "Did you mean team?");
}

TEST_CASE("A link to a draft says so, unless drafts are built or the link is in a draft") {
  ToolkitMaker maker;
  maker.page("a.md").front.status = PageStatus::draft;
  maker.page("b.md", {"a.md"});
  maker.page("c.md", {"a.md"}).front.status = PageStatus::draft;
  const Toolkit toolkit = maker.make();
  CHECK(told(toolkit) == Lines{"link/draft-page: This page is a draft, so readers do not get it: a.md"});
  maker.options.drafts = true;
  CHECK(told(maker.make()).empty());
}

TEST_CASE("A link to a withdrawn page is a warning that names where it sends its readers") {
  ToolkitMaker maker;
  Document& gone = maker.page("a.md");
  gone.front.status = PageStatus::withdrawn;
  gone.front.withdrawn.instead = "b.md";
  maker.page("b.md", {"a.md"});
  const Toolkit toolkit = maker.make();
  REQUIRE(toolkit.findings.size() == 1);
  CHECK(toolkit.findings.front().severity == Severity::warning);
  CHECK(toolkit.findings.front().hint == "content/a.md sends its readers to b.md.");
  CHECK(toolkit.instead.at(page_at(toolkit, "a.html")).page == page_at(toolkit, "b.html"));
}

TEST_CASE("A link to an old name names the new one, and the old address leads there") {
  ToolkitMaker maker;
  maker.page("guidance/new.md").front.aliases = {{"/guidance/old.html", {}}};
  maker.page("b.md", {"guidance/old.md"});
  const Toolkit toolkit = maker.make();
  CHECK(told(toolkit) == Lines{"link/renamed-page: This page has a new name: guidance/old.md"});
  CHECK(toolkit.findings.front().hint == "Write guidance/new.md.");
  REQUIRE(toolkit.redirects.size() == 1);
  CHECK(toolkit.redirects.front().address == "guidance/old.html");
}

TEST_CASE("An old address that something else has is an error") {
  ToolkitMaker maker;
  maker.page("a.md").front.aliases = {
      {"b.html", {}}, {"old", {}}, {"a-z.html", {}}, {"https://x.example", {}}};
  maker.page("b.md").front.aliases = {{"old.md", {}}};
  CHECK(
      told(maker.make()) ==
      Lines{"structure/alias-taken: This old address is in use, by a page that the program makes: a-z.html",
            "structure/alias-taken: This old address is in use, by content/a.md, which lists it too: old.md",
            "structure/alias-taken: This old address is in use, by content/b.md: b.html",
            "structure/alias: This is not an old address of this site: https://x.example"});
}

TEST_CASE("Names in link targets are filled first, and unknown ones are told once") {
  ToolkitMaker maker;
  maker.ingredients.settings.words = {{"start", "start"}};
  maker.page("start.md");
  maker.page("plan.md", {"{{words.start}}.md", "{{words.strat}}.md", "mailto:{{contact.email}}"});
  const Toolkit toolkit = maker.make();
  CHECK(toolkit.links[toolkit.pages[page_at(toolkit, "plan.html")].plain].front().kind == LinkKind::page);
  CHECK(told(toolkit) == Lines{"markup/empty-name: Nothing is written yet for {{contact.email}}.",
                               "markup/unknown-name: No name is known as {{words.strat}}."});
}

TEST_CASE(
    "Thousands of links to one renamed folder are looked for once each, and findings keep their order on two "
    "threads") {
  ToolkitMaker maker;
  for (int i = 0; i < 300; ++i)
    maker.page("new/page-" + std::to_string(i) + ".md",
               {"../old/page-" + std::to_string((i + 1) % 300) + ".md"});
  const Lines one = told(maker.make());
  maker.options.jobs = 2;
  CHECK(one.size() == 300);
  CHECK(told(maker.make()) == one);
}
