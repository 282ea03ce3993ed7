#include "foundation/files.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("A path is joined to a base unless it is absolute") {
  CHECK(path_join("content", "a.md") == "content/a.md");
  CHECK(path_join("content/", "a.md") == "content/a.md");
  CHECK(path_join("content", "/a.md") == "/a.md");
  CHECK(path_join("", "a.md") == "a.md");
  CHECK(path_join("content", "") == "content");
}
