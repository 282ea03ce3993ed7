#include "write/memory_sink.h"

#include <stdexcept>

#include "catch.h"
#include "temporary_folder.h"
#include "write/null_sink.h"

using namespace alongside;

TEST_CASE("A site in memory holds what was put, by address") {
  const TemporaryFolder folder;
  folder.write("team.jpg", "picture");
  MemorySink sink;
  sink.put("index.html", "home");
  sink.put_file("assets/team.jpg", folder.at("team.jpg"));
  CHECK(sink.files() ==
        std::map<std::string, std::string>{{"index.html", "home"}, {"assets/team.jpg", "picture"}});
}

TEST_CASE("A site in memory refuses addresses outside it and two files at one") {
  MemorySink sink;
  sink.put("index.html", "home");
  CHECK_THROWS_AS(sink.put("index.html", "again"), std::logic_error);
  CHECK_THROWS_AS(sink.put("../index.html", "out"), std::logic_error);
}

TEST_CASE("A file that is not there cannot be put into memory, and costs nothing where nothing is kept") {
  MemorySink sink;
  CHECK_THROWS_AS(sink.put_file("a.jpg", "/no/such/file.jpg"), FileProblem);
  NullSink none;
  CHECK_NOTHROW(none.put_file("a.jpg", "/no/such/file.jpg"));
}
