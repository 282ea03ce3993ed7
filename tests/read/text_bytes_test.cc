#include "read/text_bytes.h"

#include "catch.h"

using namespace alongside;

namespace {

struct Checked {
  std::string text;
  Findings findings;
};

Checked check(std::string bytes) {
  Checked result;
  result.text = checked_text(std::move(bytes), "content/a.md", result.findings);
  return result;
}

}  // namespace

TEST_CASE("Plain UTF-8 passes unchanged") {
  const Checked result = check("Llên y llenni\r\n");
  CHECK(result.text == "Llên y llenni\r\n");
  CHECK(result.findings.empty());
}

TEST_CASE("A byte order mark goes without a word") {
  const Checked result = check("\xEF\xBB\xBF# Title");
  CHECK(result.text == "# Title");
  CHECK(result.findings.empty());
}

TEST_CASE("Letters of another encoding are told once, at the first of them, and the rest is kept") {
  const Checked result = check("one\ncaf\xE9 and caf\xE9\n");
  CHECK(result.text == "one\ncaf\uFFFD and caf\uFFFD\n");
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings.front().rule == "input/not-utf8");
  CHECK(result.findings.front().where.from == Position{2, 4});
}

TEST_CASE("A file of two-byte letters is an error, and its words are read all the same") {
  CHECK(check(std::string("\xFE\xFF\0#\x20\x1C\xD8\x3D\xDE\x42\xDE\x42\0", 13)).text == "#\u201C\U0001F642\uFFFD");
  const Checked result = check(std::string("\xFF\xFE#\0", 4));
  CHECK(result.text == "#");
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings.front().rule == "input/not-utf8");
}

TEST_CASE("A NUL byte is told and replaced") {
  const Checked result = check(std::string("a\0b", 3));
  CHECK(result.text == "a\uFFFDb");
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings.front().rule == "input/zero-byte");
  CHECK(result.findings.front().where.from == Position{1, 2});
}
