#include "foundation/file_ending.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("The ending of a file's name is what follows its last full stop, in small letters") {
  CHECK(file_ending("pictures/Our Logo.SVG") == ".svg");
  CHECK(file_ending("film.v2.Mp4") == ".mp4");
  CHECK(file_ending("notes.") == ".");
}

TEST_CASE("A name without a full stop has no ending, whatever its folder is called") {
  CHECK(file_ending("") == "");
  CHECK(file_ending("film") == "");
  CHECK(file_ending("films.2026/film") == "");
  CHECK(file_ending("films.2026/") == "");
}
