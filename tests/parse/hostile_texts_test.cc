// Texts that nobody writes but somebody may send: they must come back with a finding, without a crash and without taking long.
#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "catch.h"
#include "parse/parse_document.h"
#include "parse/settings.h"

using namespace alongside;

namespace {

std::string repeated(std::string_view words, std::size_t count) {
  std::string text;
  text.reserve(words.size() * count);
  for (std::size_t i = 0; i < count; ++i) text += words;
  return text;
}

Document parsed(std::string text) {
  const std::vector<Kind> kinds;
  return parse_document("content/page.md", std::move(text), {&kinds, nullptr});
}

bool has_rule(const Document& document, std::string_view rule) {
  for (const Finding& finding : document.findings) {
    if (finding.rule == rule) return true;
  }
  return false;
}

int depth_of(const Document& document, std::uint32_t node) {
  int deepest = 0;
  for (std::uint32_t child = document.nodes[node].first_child; child != 0; child = document.nodes[child].next) {
    deepest = std::max(deepest, depth_of(document, child));
  }
  return deepest + 1;
}

/// What every Document must hold, whatever it was made from.
void check_whole(const Document& document) {
  REQUIRE(!document.nodes.empty());
  CHECK(depth_of(document, 0) <= 110);
  for (const Node& node : document.nodes) {
    REQUIRE(node.text + node.text_length <= document.text.size());
    REQUIRE(node.source + node.source_length <= document.source_length);
    REQUIRE(node.first_child < document.nodes.size());
    REQUIRE(node.next < document.nodes.size());
  }
  for (const Link& link : document.links) {
    REQUIRE(link.target.at + link.target.length <= document.text.size());
    REQUIRE(link.target_source.at + link.target_source.length <= document.source_length);
    REQUIRE(link.node < document.nodes.size());
  }
  for (const Heading& heading : document.headings) REQUIRE(!document.words(heading.id).empty());
  for (const Finding& finding : document.findings) {
    CHECK(!finding.message.empty());
    CHECK(finding.where.from.line >= 1);
    CHECK(finding.where.from.column >= 1);
  }
}

}  // namespace

TEST_CASE("a file of 50 MB is refused with one finding") {
  const Document document = parsed(repeated("words and more\n", 3'500'000));
  REQUIRE(document.findings.size() == 1);
  CHECK(document.findings[0].rule == "input/too-large");
  check_whole(document);
}

TEST_CASE("a line of 10 MB is refused with one finding") {
  CHECK(has_rule(parsed(std::string(10'000'000, 'a')), "input/too-large"));
}

TEST_CASE("nesting of 10,000 is refused and no tree is deeper than a reader can follow") {
  const std::size_t many = 10'000;
  CHECK(has_rule(parsed(repeated("> ", many) + "x"), "input/too-deep"));
  CHECK(has_rule(parsed(repeated(">", many) + "x"), "input/too-deep"));
  CHECK(has_rule(parsed(repeated("- ", many) + "x"), "input/too-deep"));
  CHECK(has_rule(parsed(repeated("1. ", many) + "x"), "input/too-deep"));
  CHECK(has_rule(parsed(repeated("[", many) + "x" + repeated("](a)", many)), "input/too-deep"));
  CHECK(has_rule(parsed(repeated("![", many) + "x"), "input/too-deep"));
  CHECK(has_rule(parsed(repeated("::: note\n", many) + "x"), "input/too-deep"));
  std::string stairs;
  for (std::size_t i = 0; i < 1000; ++i) stairs += std::string(i * 2, ' ') + "- x\n";
  for (const std::string& text : {stairs, repeated("*a **a ", many), repeated("*a _", many) + repeated("_ a*", many)}) {
    check_whole(parsed(text));
  }
}

TEST_CASE("a rule of many dashes and a long row of stars are no nesting") {
  CHECK(parsed("# A\n\n" + repeated("- ", 500) + "\n\n" + repeated("* ", 500) + "\n").findings.empty());
}

TEST_CASE("a line too long for the parser is refused, and 100 lines just short enough come back") {
  const std::string line = repeated("a *b* [c](d.md) ", 1'200);
  CHECK(has_rule(parsed("Words.\n\n" + line + line), "input/too-large"));
  check_whole(parsed(repeated(line + "\n\n", 100)));
}

TEST_CASE("shapes that slow parsers down come back") {
  for (const char* shape : {"![[]()", "[a](b", "a**b", "_a ", "<!--", "<a ", "`a", "&a", "](", "[^a]", "http://a(", "a@b.c ",
                            "{{a", "]: <", "\\", "* a\n", "| a ", "[a]: b\n", "[^a]: b\n", ":::\n", "::: x\n", "# a\n",
                            "<!-- allow x: y -->\n\n", "- <!-- a --> b\n", "{#", "![](x \"", "***", "~~~\n"}) {
    INFO(shape);
    const std::string line = repeated(shape, 19'000 / std::string_view(shape).size());
    check_whole(parsed(line));
    check_whole(parsed(repeated(line + '\n', 4)));
  }
}

TEST_CASE("front matter that expands without end or nests without end comes back") {
  std::string bomb = "---\nextra:\n  a0: &a0 [x, x]\n";
  for (int i = 1; i < 40; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    bomb += "  a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before + ", " + before + "]\n";
  }
  CHECK(has_rule(parsed(bomb + "---\nWords.\n"), "input/reference"));
  for (const char* shape : {"[", "{", "{a: ", "- ", "? ", "\"", "'", "a: &a ", "!", "%", "a:\n ", ": ", "|\n"}) {
    INFO(shape);
    check_whole(parsed("---\nextra: " + repeated(shape, 3000) + "\n---\nWords.\n"));
    check_whole(parsed("---\n" + repeated(shape, 3000) + "\n---\nWords.\n"));
    CHECK(parse_settings(repeated(shape, 3000), "content/toolkit.yaml").settings.language == "en-GB");
  }
}

TEST_CASE("texts made at random from the signs of Markdown and YAML always give a whole document") {
  const std::vector<std::string> signs = {
      "---\n",  "title: ", "x",    " ",   "\n",     "\n\n", "# ",    "- ",   "1. ",      "> ",     "::: note\n", ":::\n",
      "::: ",   "{by=\"",  "\"}",  "*",   "**",     "_",    "`",     "```\n", "[",        "](",     ")",          "![",
      "]",      "<!-- ",   " -->", "<b>", "{{",     "}}",   "\\",    "&amp;", "| a | b |\n", "|---|---|\n", "[^1]", "[^1]: ",
      "\t",     "\r\n",    "\r",   "é",   "\u00A0", "“",    "”",     "🙂",   "{#a}",     "allow x: y", "http://a.b", "a@b.c",
      "    ",   "tags: [", "\x01", "\x02", ": ",    "#",    "'",     "!",    "javascript:", "<",     ">",          "==="};
  std::mt19937 random(20261121);
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    const std::size_t length = random() % 60;
    for (std::size_t i = 0; i < length; ++i) text += signs[random() % signs.size()];
    INFO(text);
    check_whole(parsed(text));
  }
}

TEST_CASE("bytes at random give a document or a finding") {
  std::mt19937 random(42);
  for (int round = 0; round < 1000; ++round) {
    std::string text;
    const std::size_t length = random() % 200;
    for (std::size_t i = 0; i < length; ++i) text += static_cast<char>(random() % 256);
    check_whole(parsed(text));
  }
}
