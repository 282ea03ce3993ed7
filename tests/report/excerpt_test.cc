#include "report/excerpt.h"

#include "catch.h"
#include "foundation/unicode.h"

using namespace alongside;

namespace {

Location columns(int from, int to) { return {"a.md", {1, from}, {1, to}}; }

std::string letters(std::size_t count, char letter = 'x') { return std::string(count, letter); }

}  // namespace

TEST_CASE("The place is underlined below its words") {
  const Excerpt excerpt = excerpt_of("one two three", columns(5, 8), 80);
  CHECK(excerpt.words == "one two three");
  CHECK(excerpt.underline == "    ^^^");
}

TEST_CASE("Wide characters and combining marks are measured as a terminal shows them") {
  CHECK(excerpt_of("日本 two", columns(4, 7), 80).underline == "     ^^^");
  CHECK(excerpt_of("cafe\u0301 two", columns(7, 10), 80).underline == "     ^^^");
}

TEST_CASE("A tab becomes spaces in both rows") {
  const Excerpt excerpt = excerpt_of("\ttitle: x", columns(2, 7), 80);
  CHECK(excerpt.words == "    title: x");
  CHECK(excerpt.underline == "    ^^^^^");
}

TEST_CASE("A place of no length, or past the end of the line, gets one caret") {
  CHECK(excerpt_of("abc", columns(2, 2), 80).underline == " ^");
  CHECK(excerpt_of("abc", columns(4, 5), 80).underline == "   ^");
  CHECK(excerpt_of("abc", columns(400, 401), 80).underline.ends_with("^"));
}

TEST_CASE("A place that goes on in later lines is underlined to the end of its first line") {
  CHECK(excerpt_of("abc def", {"a.md", {1, 5}, {3, 2}}, 80).underline == "    ^^^");
}

TEST_CASE("A long line is cut on both sides of the place") {
  const std::string line = letters(300) + " here " + letters(300);
  const Excerpt excerpt = excerpt_of(line, columns(302, 306), 60);
  CHECK(display_width(excerpt.words) <= 60);
  CHECK(excerpt.words.starts_with("…xxx"));
  CHECK(excerpt.words.ends_with("xxx…"));
  const std::size_t caret = excerpt.underline.find('^');
  const std::string in_cells = "." + excerpt.words.substr(std::string("…").size());
  CHECK(in_cells.substr(caret, 4) == "here");
  CHECK(excerpt.underline.substr(caret) == "^^^^");
}

TEST_CASE("A long line with its place at the start or the end is cut on one side only") {
  const Excerpt start = excerpt_of("here " + letters(300), columns(1, 5), 60);
  CHECK(start.words.starts_with("here x"));
  CHECK(start.words.ends_with("…"));
  const Excerpt end = excerpt_of(letters(300) + " here", columns(302, 306), 60);
  CHECK(end.words.starts_with("…x"));
  CHECK(end.words.ends_with("x here"));
}

TEST_CASE("A place wider than the row is underlined as far as it is shown") {
  const Excerpt excerpt = excerpt_of(letters(500), columns(1, 501), 60);
  CHECK(display_width(excerpt.words) <= 60);
  CHECK(excerpt.underline == letters(58, '^'));
}

TEST_CASE("Text for a terminal keeps letters of every script, and shows what steers it or cannot be read as the sign for that") {
  CHECK(safe_for_terminal("plain words") == "plain words");
  CHECK(safe_for_terminal("“Croeso” – مرحبا 🙂") == "“Croeso” – مرحبا 🙂");
  CHECK(safe_for_terminal("two\nlines\tand\r") == "two lines and ");
  CHECK(safe_for_terminal("red\x1b[31m and \u202Eback") == "red\uFFFD[31m and \uFFFDback");
  CHECK(safe_for_terminal("cut \xE2\x80") == "cut \uFFFD\uFFFD");
  CHECK(safe_for_terminal("").empty());
}
