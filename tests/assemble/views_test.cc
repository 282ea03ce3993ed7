#include "assemble/toolkit_maker.h"
#include "catch.h"
#include "model/links.h"

using namespace alongside;

namespace {

/// bus.md in English and Welsh, easy read in English only; plan.md in English only.
struct TwoLanguages {
  ToolkitMaker maker;
  Toolkit toolkit;
  TwoLanguages() {
    maker.ingredients.settings.languages = {"en-GB", "cy"};
    maker.page("guidance/bus.md", {}, {"fares"});
    maker.page("guidance/bus.easy-read.md");
    maker.page("guidance/bus.cy.md", {}, {"prisiau"});
    maker.page("plan.md", {}, {"steps"});
    toolkit = maker.make();
  }
  PageIndex page(const std::string& address) const { return page_at(toolkit, address); }
  Href from_bus_to_plan(std::string_view language, Edition edition) const {
    const View view = make_view(toolkit, language, edition, false);
    return page_href(view, "guidance/bus.html", page("plan.html"), "steps");
  }
};

}  // namespace

TEST_CASE("The plain view of the toolkit's language holds every page") {
  const TwoLanguages made;
  const View view = make_view(made.toolkit, "en-GB", Edition::plain, false);
  CHECK(view.prefix == "");
  for (const PageInView& page : view.pages) CHECK(page.standing == Standing::here);
}

TEST_CASE("Links stay in the reader's edition where it has the text") {
  const TwoLanguages made;
  const Href href = made.from_bus_to_plan("en-GB", Edition::large_print);
  CHECK(href.address == "../plan.html#steps");
  CHECK_FALSE(href.other_edition);
}

TEST_CASE("From easy read a link leads to the plain text where there is no easy one, and says so") {
  const TwoLanguages made;
  const Href href = made.from_bus_to_plan("en-GB", Edition::easy_read);
  CHECK(href.address == "../../plan.html#steps");
  CHECK(href.other_edition);
  CHECK(href.other_language.empty());
}

TEST_CASE("From a translation a link leads to the page itself where there is none, in the reader's print") {
  const TwoLanguages made;
  const Href plain = made.from_bus_to_plan("cy", Edition::plain);
  CHECK(plain.address == "../../plan.html#steps");
  CHECK(plain.other_language == "en-GB");
  CHECK_FALSE(plain.other_edition);
  CHECK(made.from_bus_to_plan("cy", Edition::large_print).address == "../../../large-print/plan.html#steps");
}

TEST_CASE("From easy read of another language the plain text of that language comes first") {
  const TwoLanguages made;
  const View view = make_view(made.toolkit, "cy", Edition::easy_read, false);
  const Href href = page_href(view, "index.html", made.page("guidance/bus.html"));
  CHECK(href.address == "../guidance/bus.html");
  CHECK(href.other_edition);
  CHECK(href.other_language.empty());
}

TEST_CASE("An id that the text reached does not have is left out") {
  const TwoLanguages made;
  const View view = make_view(made.toolkit, "cy", Edition::plain, false);
  CHECK(page_href(view, "plan.html", made.page("guidance/bus.html"), "fares").address == "guidance/bus.html");
  CHECK(page_href(view, "plan.html", made.page("guidance/bus.html"), "prisiau").address ==
        "guidance/bus.html#prisiau");
}

TEST_CASE("A link to a heading of the same page leads to its top where this text lacks the heading") {
  const TwoLanguages made;
  const LinkTarget fares{LinkKind::here, no_index, 0, {}, "fares"};
  CHECK(href(make_view(made.toolkit, "en-GB", Edition::plain, false), "guidance/bus.html", fares).address ==
        "#fares");
  CHECK(href(make_view(made.toolkit, "cy", Edition::plain, false), "guidance/bus.html", fares).address ==
        "bus.html");
}

TEST_CASE("From easy read a section is reached in easy read where it has a listing there, else in plain") {
  ToolkitMaker maker;
  for (const char* path : {"guidance/index.md", "guidance/bus.md", "guidance/bus.easy-read.md",
                           "tools/index.md", "tools/plan.md"})
    maker.page(path);
  const Toolkit toolkit = maker.make();
  const View view = make_view(toolkit, "en-GB", Edition::easy_read, false);
  const Href listed = page_href(view, "guidance/bus.html", page_at(toolkit, "guidance/index.html"));
  CHECK(listed.address == "index.html");
  CHECK_FALSE(listed.other_edition);
  const Href missing = page_href(view, "guidance/bus.html", page_at(toolkit, "tools/index.html"));
  CHECK(missing.address == "../../tools/index.html");
  CHECK(missing.other_edition);
}

TEST_CASE("A made page that a view lacks is reached in the one that has it") {
  ToolkitMaker maker;
  maker.page("tools/plan.md");
  const Toolkit toolkit = maker.make();
  const View easy = make_view(toolkit, "en-GB", Edition::easy_read, false);
  CHECK(made_href(easy, "index.html", "a-z.html") == "a-z.html");
  CHECK(made_href(easy, "index.html", "tools/index.html") == "tools/index.html");
  CHECK(made_href(easy, "index.html", "tools/print.html") == "../tools/print.html");
  CHECK(made_href(make_view(toolkit, "en-GB", Edition::plain, false), "index.html",
                  "not-in-easy-read.html") == "easy-read/not-in-easy-read.html");
}

TEST_CASE("Files are reached from every depth, and a colon in a name is not read as a scheme") {
  const TwoLanguages made;
  const View view = make_view(made.toolkit, "cy", Edition::easy_read, false);
  CHECK(file_href(view, "guidance/bus.html", "assets/styles.css") == "../../../assets/styles.css");
  const View plain = make_view(made.toolkit, "en-GB", Edition::plain, false);
  CHECK(file_href(plain, "index.html", "10:30.pdf") == "./10:30.pdf");
  CHECK(file_href(plain, "index.html", "a b.pdf") == "a%20b.pdf");
}

TEST_CASE("A draft is in no view unless drafts are asked for") {
  ToolkitMaker maker;
  maker.page("bus.md").front.status = PageStatus::draft;
  maker.page("plan.md");
  maker.page("plan.easy-read.md").front.status = PageStatus::draft;
  maker.options.drafts = true;
  const Toolkit toolkit = maker.make();
  const PageIndex bus = page_at(toolkit, "bus.html");
  CHECK(make_view(toolkit, "en-GB", Edition::plain, false).pages[bus].text == no_index);
  CHECK(make_view(toolkit, "en-GB", Edition::plain, true).pages[bus].standing == Standing::here);
  const PageIndex plan = page_at(toolkit, "plan.html");
  CHECK(make_view(toolkit, "en-GB", Edition::easy_read, false).pages[plan].standing == Standing::missing);
  CHECK(make_view(toolkit, "en-GB", Edition::easy_read, true).pages[plan].standing == Standing::here);
}

TEST_CASE("A theme's organisation and contact go before the settings', field by field") {
  ToolkitMaker maker;
  maker.ingredients.settings.organisation.name = "Ours";
  maker.ingredients.settings.contact.email = "us@ours.example";
  maker.ingredients.settings.words = {{"team", "the team"}};
  Theme theme;
  theme.organisation.name = "Westshire";
  theme.words = {{"place", "Westshire"}};
  maker.ingredients.themes = {Theme(), theme};
  const Toolkit toolkit = maker.make();
  const View view = make_view(toolkit, "en-GB", Edition::plain, false);
  CHECK(filled(
            view,
            "{{organisation.name}}, {{ contact.email }}, {{words.team}}, {{words.place}}, {{words.other}}") ==
        "Westshire, us@ours.example, the team, Westshire, {{words.other}}");
}

TEST_CASE("Fixed words are those of the language, else English") {
  ToolkitMaker maker;
  maker.ingredients.settings.languages = {"en-GB", "cy", "ur"};
  maker.ingredients.fixed_words = {{"cy", {{"next", "Nesaf"}}, {}},
                                   {"en", {{"next", "Next"}, {"home", "Home"}}, {{"home", "Start"}}}};
  const Toolkit toolkit = maker.make();
  CHECK(fixed_word(make_view(toolkit, "cy", Edition::plain, false), "next") == "Nesaf");
  CHECK(fixed_word(make_view(toolkit, "en-GB", Edition::easy_read, false), "home") == "Start");
  CHECK(fixed_word(make_view(toolkit, "ur", Edition::plain, false), "home") == "Home");
}

TEST_CASE("A slot's text is that of the reader's language and edition; words of another take the place of none") {
  ToolkitMaker maker;
  maker.ingredients.settings.languages = {"en-GB", "cy"};
  for (const char* name : {"welcome", "welcome.easy-read", "welcome.cy", "farewell.en-GB"}) {
    maker.sources.slots.push_back({1, "slots/" + std::string(name) + ".md", {}});
    Document slot;
    slot.nodes.resize(1);
    maker.documents.slots.push_back(std::make_shared<const Document>(std::move(slot)));
  }
  const Toolkit toolkit = maker.make();
  CHECK(*slot_key(make_view(toolkit, "en-GB", Edition::large_print, false), "welcome") == "welcome");
  CHECK(*slot_key(make_view(toolkit, "en-GB", Edition::easy_read, false), "welcome") == "welcome.easy-read");
  CHECK(*slot_key(make_view(toolkit, "cy", Edition::plain, false), "welcome") == "welcome.cy");
  CHECK(*slot_key(make_view(toolkit, "en-GB", Edition::plain, false), "farewell") == "farewell");
  CHECK(slot_key(make_view(toolkit, "cy", Edition::easy_read, false), "welcome") == nullptr);
  CHECK(slot_key(make_view(toolkit, "cy", Edition::plain, false), "farewell") == nullptr);
}
