#include "foundation/file_parts.h"

#include <sys/stat.h>

#include "catch.h"
#include "temporary_folder.h"

using namespace alongside;

TEST_CASE("Parts of a file are read from where they stand, and no further than it goes") {
  const TemporaryFolder folder;
  folder.write("film.mp4", "0123456789");
  const FileParts file(folder.at("film.mp4"));
  CHECK(file.size() == 10);
  CHECK(file.read(4, 3) == "456");
  CHECK(file.read(0, 2) == "01");
  CHECK(file.read(8, 100) == "89");
  CHECK(file.read(10, 1).empty());
  CHECK(file.read(~std::uint64_t{0}, 1).empty());
}

TEST_CASE("A part of a file that became shorter is what is left of it") {
  const TemporaryFolder folder;
  folder.write("film.mp4", "0123456789");
  const FileParts file(folder.at("film.mp4"));
  folder.write("film.mp4", "012");
  CHECK(file.read(1, 9) == "12");
  CHECK(file.read(5, 5).empty());
}

TEST_CASE("What is no file is told, in a sentence") {
  const TemporaryFolder folder;
  CHECK_THROWS_AS(FileParts(folder.at("not-there.mp4")), FileProblem);
  CHECK_THROWS_AS(FileParts(folder.path()), FileProblem);
  REQUIRE(::mkfifo(folder.at("pipe.mp4").c_str(), 0600) == 0);
  CHECK_THROWS_AS(FileParts(folder.at("pipe.mp4")), FileProblem);
}
