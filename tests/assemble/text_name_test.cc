#include "assemble/text_name.h"

#include "catch.h"

using namespace alongside;

namespace {

TextName name_of(const std::string& path) {
  return read_text_name(path, "content/" + path, {"en-GB", "cy", "pt-BR"});
}

std::string rule_of(const std::string& path) {
  const TextName name = name_of(path);
  return name.findings.empty() ? std::string() : name.findings.front().rule;
}

std::string hint_of(const std::string& path) {
  const TextName name = name_of(path);
  return name.findings.empty() ? std::string() : name.findings.front().hint;
}

}  // namespace

TEST_CASE("A name without parts is the page itself, in the toolkit's language") {
  const TextName name = name_of("principles/share-power.md");
  CHECK(name.page == "principles/share-power.md");
  CHECK(name.address == "principles/share-power.html");
  CHECK(name.language == "en-GB");
  CHECK(name.edition == Edition::plain);
  CHECK(name.findings.empty());
}

TEST_CASE("A listed language and an edition in a name say which text it is") {
  const TextName both = name_of("share-power.cy.easy-read.md");
  CHECK(both.page == "share-power.md");
  CHECK(both.language == "cy");
  CHECK(both.edition == Edition::easy_read);
  CHECK(name_of("share-power.pt-br.md").language == "pt-BR");
  CHECK(name_of("share-power.easy-read.md").edition == Edition::easy_read);
}

TEST_CASE("What is nearly the name of an edition is an error that says what to call the file") {
  CHECK(hint_of("bus.easyread.md") == "Call the file bus.easy-read.md.");
  CHECK(hint_of("bus.easy_read.md") == "Call the file bus.easy-read.md.");
  CHECK(hint_of("bus.esay-read.md") == "Call the file bus.easy-read.md.");
  CHECK(hint_of("bus.Easy-Read.md") == "Call the file bus.easy-read.md.");
  CHECK(hint_of("bus.plain.md") == "Call the file bus.md.");
  CHECK(rule_of("bus.large-print.md") == "structure/edition-name");
  CHECK(hint_of("bus.easy-read.cy.md") == "Call the file bus.cy.easy-read.md.");
}

TEST_CASE("A language that the settings do not list is an error, other parts belong to the name") {
  CHECK(rule_of("bus.fr.md") == "structure/unlisted-language");
  CHECK(rule_of("bus.fr.easy-read.md") == "structure/unlisted-language");
  const TextName version = name_of("bus.v2.md");
  CHECK(version.page == "bus.v2.md");
  CHECK(version.address == "busv2.html");
}

TEST_CASE("An address is made as the id of a heading is, and the plain name is advised") {
  const TextName name = name_of("Our Stories/Our Story.md");
  CHECK(name.address == "our-stories/our-story.html");
  CHECK(name.page == "Our Stories/Our Story.md");
  REQUIRE(name.findings.size() == 1);
  CHECK(name.findings.front().severity == Severity::advice);
  CHECK(name.findings.front().hint == "Call the file our-story.md, so that both are the same.");
}

TEST_CASE("An address holds letters of every script and at most 100 bytes of each part") {
  CHECK(name_of("croeso-i-bawb-\u0175.md").address == "croeso-i-bawb-\u0175.html");
  CHECK(address_stem(std::string(250, 'a')).size() == 100);
  CHECK(address_stem(std::string(60, 'a') + ' ' + std::string(60, 'b')) == std::string(60, 'a'));
  CHECK(address_stem("a" + std::string(249, 'b') + "/c") == "a" + std::string(99, 'b') + "/c");
  const std::string accents = address_stem(
      "a\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175"
      "\u0175"
      "\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175"
      "\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175\u0175"
      "\u0175");
  CHECK(accents.size() == 99);
}

TEST_CASE("A name of signs alone makes no address") {
  CHECK(rule_of("\u2026!.md") == "structure/no-address");
}
