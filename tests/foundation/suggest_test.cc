#include "foundation/suggest.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("The nearest word is what was meant") {
  CHECK(did_you_mean("sumary", {"title", "summary"}) == "Did you mean summary?");
  CHECK(nearest("guidence", {"guidance", "principles"}) == "guidance");
  CHECK(nearest("TITEL", {"title", "tags"}) == "title");
}

TEST_CASE("A word that is near to nothing gets no suggestion") {
  CHECK(did_you_mean("banana", {"title", "summary"}).empty());
  CHECK(nearest("", {"a"}).empty());
  CHECK(nearest("anything", {}).empty());
}

TEST_CASE("A word of thousands of letters costs nothing") {
  CHECK(nearest(std::string(100000, 'a'), {std::string(100000, 'a')}).empty());
}
