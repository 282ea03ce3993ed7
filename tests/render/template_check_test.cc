#include "render/template_check.h"

#include "catch.h"
#include "render/template_maker.h"

using namespace alongside;

namespace {

using Lines = std::vector<std::string>;

std::string document(const std::string& inside) { return "<!doctype html>\n<head>\n{{>head}}\n</head>\n<body>" + inside + "</body>"; }

const std::pair<std::string, std::string> head = {"head",
                                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"{{{security_policy}}}\">\n"};

}  // namespace

TEST_CASE("A name that no template knows is told at its place, with the one that was meant") {
  CHECK(told_of({{"page", "<h1>{{titel}}</h1>"}}) ==
        Lines{"templates/page.html:1:7 theme/unknown-name: This template cannot use the name titel. Did you mean title?"});
}

TEST_CASE("A name is told in the file of the partial where it stands") {
  CHECK(told_of({{"page", "{{#related}}\n{{#items}}\n{{>card}}\n{{/items}}\n{{/related}}"}, {"card", "<li>\n{{tilte}}\n"}}) ==
        Lines{"templates/card.html:2:3 theme/unknown-name: This template cannot use the name tilte. Did you mean title?"});
}

TEST_CASE("A name of a layout is unknown to a page, and the other way round") {
  CHECK(told_of({{"page", "{{page_head}}"}}).size() == 1);
  CHECK(told_of({head, {"layout", document("{{#related}}{{/related}}")}}).size() == 1);
  CHECK(told_of({head, {"layout", document("{{{page_head}}}")}}).empty());
}

TEST_CASE("Names inside lists and groups are known where they are open") {
  CHECK(told_of({{"page", "{{#sources}}{{#items}}{{organisation}}{{#href}}{{title}}{{/href}}{{/items}}{{/sources}}"}}).empty());
  CHECK(told_of({{"page", "{{organisation}}"}}).size() == 1);
}

TEST_CASE("A key of the fixed words that there is not is told") {
  CHECK(told_of({{"page", "{{words.nxet}}"}}, {"next", "previous"}) ==
        Lines{"templates/page.html:1:3 theme/unknown-name: This template cannot use the name words.nxet. Did you mean next?"});
}

TEST_CASE("What a toolkit hands over in extra is not known beforehand") {
  CHECK(told_of({{"page", "{{extra.colour}}{{#extra}}{{anything}}{{/extra}}"}}).empty());
}

TEST_CASE("Sections must be closed by their own name") {
  CHECK(told_of({{"page", "{{#title}}a"}}) == Lines{"templates/page.html:1:4 theme/template-syntax: {{#title}} is never closed. "
                                                    "Write {{/title}} where it ends."});
  CHECK(told_of({{"page", "a{{/title}}"}}) ==
        Lines{"templates/page.html:1:5 theme/template-syntax: {{/title}} closes nothing that is open here. Take it out."});
}

TEST_CASE("A template that is faulty is not rendered, so that no half page comes out") {
  CHECK(rendered("{{#title}}a", Values("page")).empty());
}

TEST_CASE("Script is told, as an element and as an attribute") {
  CHECK(told_of({{"page", "<p>a</p><script src=\"x.js\"></script>"}}) ==
        Lines{"templates/page.html:1:10 theme/script: A template must not hold script. Pages work without script: take it out."});
  CHECK(told_of({{"page", "<p class=\"a\" OnClick='go()'>"}}) ==
        Lines{"templates/page.html:1:14 theme/on-attribute: A template must not hold script: onclick. Take it out."});
}

TEST_CASE("A style attribute and a style element are told") {
  CHECK(told_of({{"page", "<p style=\"color: red\">"}}).at(0).find("theme/style-attribute") != std::string::npos);
  CHECK(told_of({{"page", "<style>p{}</style>"}}).at(0).find("theme/style-element") != std::string::npos);
}

TEST_CASE("An address of another website is told wherever a browser would load or follow it") {
  for (const std::string markup : {"<img src=\"https://example.org/a.png\">", "<a href=//example.org>", "<a href='javascript:go()'>",
                                   "<img srcset=\"http://example.org/b.png 2x\">", "<a href=\"https://{{title}}\">"}) {
    INFO(markup);
    const Lines lines = told_of({{"page", markup}});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].find("theme/outside-address") != std::string::npos);
  }
}

TEST_CASE("Ready links, anchors, mail and telephone are allowed") {
  CHECK(told_of({{"page", "<a href=\"{{print_href}}\"><a href=\"#page.main\"><a href=\"mailto:{{contact.email}}\">"
                          "<a {{#title}}class=\"on{{/title}}\" href=\"../a.html\">"}})
            .empty());
}

TEST_CASE("What stands in a comment or in words is not taken for markup") {
  CHECK(told_of({{"page", "<!-- <script> --> 1 < 2 onclick=no"}}).empty());
}

TEST_CASE("What embeds other pages is told") {
  CHECK(told_of({{"page", "<iframe src=\"a.html\"></iframe>"}}).at(0).find("theme/embedded") != std::string::npos);
}

TEST_CASE("A whole document must begin its head with the part that keeps pages safe") {
  CHECK(told_of({head, {"layout", "<head>\n<title>{{{page_title}}}</title>\n{{>head}}</head>"}}) ==
        Lines{"templates/layout.html:1:1 theme/no-head: layout.html does not begin with the part that keeps pages safe. "
              "Write {{>head}} first, straight after <head>."});
  CHECK(told_of({head, {"redirect", "<p>no head at all</p>"}}).size() == 1);
  CHECK(told_of({head, {"easy-layout", document("")}}).empty());
}

TEST_CASE("The part that keeps pages safe must begin with the policy") {
  CHECK(told_of({{"head", "<title>a</title>"}}).at(0).find("theme/no-head") != std::string::npos);
}
