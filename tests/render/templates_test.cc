#include "render/templates.h"

#include <atomic>

#include "catch.h"
#include "foundation/parallel.h"
#include "render/template_maker.h"

using namespace alongside;

namespace {

Values titled(const std::string& title) {
  Values values("page");
  values.text("title", title);
  return values;
}

}  // namespace

TEST_CASE("Words are escaped however many braces a template writes") {
  const Values values = titled("<script>alert(1)</script> & \"more\"");
  const std::string safe = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;";
  CHECK(rendered("{{title}}", values) == safe);
  CHECK(rendered("{{{title}}}", values) == safe);
  CHECK(rendered("{{&title}}", values) == safe);
}

TEST_CASE("Markup that the program made stays markup, and is not read as a template") {
  Values values("page");
  values.html("body", "<p>{{title}} {{{summary}}}</p>");
  CHECK(rendered("{{{body}}}", values) == "<p>{{title}} {{{summary}}}</p>");
  CHECK(rendered("{{body}}", values) == "<p>{{title}} {{{summary}}}</p>");
}

TEST_CASE("Words of another language say so in the text of a template, and stand alone in an attribute or a title") {
  Values values("page");
  values.borrowed("title", "A & Z", "<bdi lang=\"en\">A &amp; Z</bdi>");
  CHECK(rendered("<p>{{title}}</p>", values) == "<p><bdi lang=\"en\">A &amp; Z</bdi></p>");
  CHECK(rendered("<p title=\"1 > 0: {{title}}\">{{#title}}it{{/title}}</p>", values) == "<p title=\"1 > 0: A &amp; Z\">it</p>");
  CHECK(rendered("<p title='{{title}}'>0 < 1: {{title}}</p>", values) == "<p title='A &amp; Z'>0 < 1: <bdi lang=\"en\">A &amp; Z</bdi></p>");
  CHECK(rendered("<title>{{title}}</title>{{{title}}}", values) == "<title>A &amp; Z</title><bdi lang=\"en\">A &amp; Z</bdi>");
}

TEST_CASE("Words that look like a template stay words") { CHECK(rendered("{{title}}", titled("{{summary}}")) == "{{summary}}"); }

TEST_CASE("Control characters in words vanish") { CHECK(rendered("{{title}}", titled("a\x1a" "0\x1a\x1c" "b")) == "a0b"); }

TEST_CASE("An empty text, list or group counts as no") {
  Values values("page");
  values.text("title", "");
  values.list("contents", {});
  values.group("dates", Values("dates"));
  CHECK(rendered("{{#title}}a{{/title}}{{#contents}}b{{/contents}}{{#dates}}c{{/dates}}{{^title}}none{{/title}}", values) == "none");
}

TEST_CASE("A name that a list's items know is never taken from outside") {
  Values values = titled("the page's");
  Values bare("card"), named("card");
  bare.text("href", "a.html");
  named.text("title", "its own");
  values.items("related", {bare, named});
  CHECK(rendered("{{#related}}{{#items}}[{{title}}]{{/items}}{{/related}}", values) == "[][its own]");
}

TEST_CASE("A name that a list's items do not know is taken from outside") {
  Values values = titled("t");
  values.text("edition", "plain");
  Values card("card");
  card.text("title", "a");
  values.items("related", {card});
  CHECK(rendered("{{#related}}{{#items}}{{title}} {{edition}}{{/items}}{{/related}}", values) == "a plain");
}

TEST_CASE("Names are taken from the shared values where the page has none") {
  const SourceFiles sources = with_templates({{"page", "{{words.next}} {{title}}"}});
  const Templates templates(sources, {}, {"next"});
  Values shared("common"), words("words");
  words.text("next", "Onwards");
  shared.group("words", words);
  CHECK(templates.render("page", shared, titled("t")) == "Onwards t");
}

TEST_CASE("A name with a full stop is looked for inside its group") {
  Values values("page"), pager("pager"), next("titled-link");
  next.text("title", "Start early");
  pager.group("next", next);
  values.group("pager", pager);
  CHECK(rendered("{{pager.next.title}}{{pager.previous.title}}", values) == "Start early");
}

TEST_CASE("Line breaks and spaces come out as they were written") {
  CHECK(rendered("<p>\n\t<b>a  b</b>\n</p>\n", Values("page")) == "<p>\n\t<b>a  b</b>\n</p>\n");
}

TEST_CASE("Markup that ends its own line leaves no empty line") {
  Values values("page");
  values.html("body", "<p>a</p>\n");
  CHECK(rendered("<div>\n{{{body}}}\n</div>\n", values) == "<div>\n<p>a</p>\n</div>\n");
}

TEST_CASE("A rendering is cut at its holes, wherever they stand") {
  const SourceFiles sources = with_templates({{"page", "a{{{body}}}b{{#contact}}{{body}}{{name}}{{/contact}}c"}});
  const Templates templates(sources, {}, {});
  Values values("page"), contact("contact");
  contact.text("name", "Us");
  values.hole("body");
  values.group("contact", contact);
  const auto pieces = templates.render_pieces("page", Values("common"), values);
  REQUIRE(pieces.size() == 3);
  CHECK((pieces[0].markup == "a" && pieces[0].hole == "body"));
  CHECK((pieces[1].markup == "b" && pieces[1].hole == "body"));
  CHECK((pieces[2].markup == "Usc" && pieces[2].hole.empty()));
}

TEST_CASE("The template of the topmost layer is taken, and partials of it too") {
  SourceFiles sources = with_templates({{"page", "{{>card}} page"}, {"card", "built-in card"}});
  sources.templates.push_back({1, "templates/card.html", "their card"});
  const Templates templates(sources, {}, {});
  CHECK(templates.render("page", Values("common"), Values("page")) == "their card page");
}

TEST_CASE("Only templates of pages and of kinds can be rendered by themselves") {
  const SourceFiles sources = with_templates({{"page", "p"}, {"visit", "{{title}}"}, {"card", "c"}});
  Kind visit;
  visit.id = "visit";
  const Templates templates(sources, {visit}, {});
  CHECK(templates.has("page"));
  CHECK(templates.has("visit"));
  CHECK_FALSE(templates.has("card"));
  CHECK(templates.render("missing", Values("common"), Values("page")).empty());
}

TEST_CASE("Many threads render the same template at once") {
  const SourceFiles sources = with_templates({{"page", "{{#related}}{{#items}}{{title}},{{/items}}{{/related}}"}});
  const Templates templates(sources, {}, {});
  std::atomic<int> wrong = 0;
  for_each_index(2000, 8, [&](std::size_t i) {
    Values values("page"), card("card");
    card.text("title", std::to_string(i));
    values.items("related", {card, card});
    const std::string wanted = std::to_string(i) + ',' + std::to_string(i) + ',';
    if (templates.render("page", Values("common"), values) != wanted) ++wrong;
  });
  CHECK(wrong == 0);
}

TEST_CASE("The program cannot hand over a name that the table does not know") {
  Values values("card");
  CHECK_THROWS_AS(values.text("titel", "a"), std::logic_error);
  CHECK_THROWS_AS(Values("cart"), std::logic_error);
}

TEST_CASE("Everything that is built in passes the checks of templates") {
  const SourceFiles sources = builtin_sources();
  Kind kind;
  std::vector<Kind> kinds;
  for (const std::string id : {"case-study", "story", "principle", "guidance", "action-plan", "organisation", "resource", "page"}) {
    kind.id = id;
    kinds.push_back(kind);
  }
  const Templates templates(sources, kinds, {});
  CHECK(told(templates.findings()).empty());
  for (const Kind& each : kinds) CHECK(templates.has(each.id));
}
