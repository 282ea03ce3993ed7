#include "render/template_text.h"

#include "catch.h"
#include "render/template_maker.h"

using namespace alongside;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

}  // namespace

TEST_CASE("A line that holds only sections leaves no empty line") {
  CHECK(rendered("<ul>\n{{#title}}\n<li>a</li>\n{{/title}}\n</ul>\n", Values("page")) == "<ul>\n</ul>\n");
}

TEST_CASE("A line that is one section takes its line break with it") {
  CHECK(rendered("a\n{{#title}}<p>b</p>{{/title}}\nc\n", Values("page")) == "a\nc\n");
  Values values("page");
  values.text("title", "t");
  CHECK(rendered("a\n{{#title}}<p>b</p>{{/title}}\nc\n", values) == "a\n<p>b</p>\nc\n");
}

TEST_CASE("A section that is all of another one leaves no empty line either") {
  Values values("page"), dates("dates"), date("date");
  date.text("iso", "2026-05-06");
  dates.group("updated", date);
  values.group("dates", dates);
  CHECK(rendered("a\n{{#dates}}{{#published}}b{{/published}}{{/dates}}\nc\n", values) == "a\nc\n");
  CHECK(rendered("a\n{{#dates}}{{#updated}}b{{/updated}}{{/dates}}\nc\n", values) == "a\nb\nc\n");
}

TEST_CASE("Two sections on a line keep its line break") {
  CHECK(rendered("{{#title}}a{{/title}}{{^title}}b{{/title}}\nc", Values("page")) == "b\nc");
}

TEST_CASE("A partial stands where it is asked for, without a line of its own") {
  CHECK(rendered("<div>\n{{>inner}}\n</div>\n", Values("page"), {{"inner", "<p>in</p>\n"}}) == "<div>\n<p>in</p>\n</div>\n");
  CHECK(rendered("<b>{{> inner }}</b>", Values("page"), {{"inner", "in"}}) == "<b>in</b>");
}

TEST_CASE("A comment leaves nothing") { CHECK(rendered("a\n{{! why }}\nb", Values("page")) == "a\nb"); }

TEST_CASE("A partial that does not exist is told with the name that was meant") {
  CHECK(told_of({{"page", "<p>\n{{>crad}}\n</p>"}, {"card", "c"}}) ==
        std::vector<std::string>{"templates/page.html:2:4 theme/unknown-partial: There is no template crad.html. Did you mean card?"});
}

TEST_CASE("A partial that holds itself is told once and left out") {
  const Pairs circle = {{"page", "a{{>one}}"}, {"one", "b{{>two}}"}, {"two", "c{{>one}}"}};
  CHECK(told_of(circle) == std::vector<std::string>{"templates/two.html:1:5 theme/partial-circle: The template one.html would hold "
                                                    "itself. Take this {{>one}} out."});
  CHECK(rendered("a{{>one}}", Values("page"), {{"one", "b{{>two}}"}, {"two", "c{{>one}}"}}) == "abc");
}

TEST_CASE("A tag that does not end is told where it begins") {
  CHECK(told_of({{"page", "<p>\n  {{title"}}) ==
        std::vector<std::string>{"templates/page.html:2:3 theme/template-syntax: This {{ has no }} after it. Close the name with }}."});
}

TEST_CASE("Line endings of Windows change nothing") {
  CHECK(rendered("a\r\n{{#title}}\r\nb\r\n{{/title}}\r\nc", Values("page")) == "a\nc");
}
