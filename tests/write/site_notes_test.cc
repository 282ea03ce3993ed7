#include "write/site_notes.h"

#include "catch.h"
#include "foundation/hash.h"

using namespace alongside;

TEST_CASE("The list of written files is sorted and read back as it was") {
  const std::string one = sha256_hex("one"), two = sha256_hex("two");
  const WrittenFiles files = {{"b/index.html", one}, {"a.html", two}};
  CHECK(written_text(files) == "a.html\t" + two + "\nb/index.html\t" + one + "\n");
  CHECK(parse_written(written_text(files)) == files);
}

TEST_CASE("Names with tabs, line ends and backslashes keep to their line") {
  const WrittenFiles files = {{"a\tb\nc\\n.html", sha256_hex("one")}};
  CHECK(written_text(files).find("a\\tb\\nc\\\\n.html\t") == 0);
  CHECK(parse_written(written_text(files)) == files);
}

TEST_CASE("Lines that are no entry are passed over, so that their files count as the user's") {
  const std::string hash = sha256_hex("one");
  CHECK(parse_written("").empty());
  CHECK(parse_written("a.html\n" + hash + "\n\t" + hash + "\nb.html\tABC\n").empty());
  CHECK(parse_written("a.html\t" + hash + "\nhalf.html\t" + hash.substr(5)).size() == 1);
}

TEST_CASE("The program's notes are told from files that it was given") {
  CHECK(is_note(".alongside/written.tsv"));
  CHECK(is_note(".alongside/new/index.html"));
  CHECK_FALSE(is_note(".alongside/kept/index.html"));
  CHECK_FALSE(is_note("a/.alongside/written.tsv"));
}
