#include "foundation/html.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("Words stand safely in text and in attributes") {
  CHECK(escaped("<b title=\"x\">Tom's & Jerry</b>") == "&lt;b title=&quot;x&quot;&gt;Tom&#39;s &amp; Jerry&lt;/b&gt;");
  CHECK(escaped("plain").size() == 5);
}

namespace {

/// Every element of a page with the elements that it stands in, one a line: "html body p".
std::string outline(const HtmlPage& page) {
  std::string lines;
  for (const HtmlNode& node : page.nodes) {
    if (node.name.empty()) continue;
    std::string path = node.name;
    for (const HtmlNode* at = &node; at != &page.nodes[0]; ) {
      at = &page.nodes[at->parent];
      path.insert(0, at->name + ' ');
    }
    lines += path + '\n';
  }
  return lines;
}

}  // namespace

TEST_CASE("A page is read as browsers read it") {
  const HtmlPage page = read_html("<!doctype html><title>T</title><p class=a>One<p>Two <b>three</b><my-box hidden>");
  CHECK(outline(page) == "html\nhtml head\nhtml head title\nhtml body\nhtml body p\nhtml body p\nhtml body p b\nhtml body p my-box\n");
}

TEST_CASE("Words inside an element come in order with single spaces") {
  const HtmlPage page = read_html("<p>One\n <b>two</b><!-- not this --> &amp; three</p>");
  CHECK(words_inside(page, 0) == "One two & three");
}

TEST_CASE("Attributes are found by name, also empty ones") {
  const HtmlPage page = read_html("<img alt src=a.png>");
  const HtmlNode& image = page.nodes[page.nodes.size() - 1];
  REQUIRE(attribute_of(image, "alt") != nullptr);
  CHECK(*attribute_of(image, "alt") == "");
  CHECK(*attribute_of(image, "src") == "a.png");
  CHECK(attribute_of(image, "title") == nullptr);
}

TEST_CASE("Any bytes give a page") {
  CHECK_FALSE(read_html("").nodes.empty());
  CHECK_FALSE(read_html(std::string("\0<\xff", 3)).nodes.empty());
  std::string deep;
  for (int i = 0; i < 300; ++i) deep += "<div>";
  CHECK(read_html(deep).nodes.size() >= 300);
}
