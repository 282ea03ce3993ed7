#include "language/text_measures.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("A sentence belongs to the class whose most words it does not pass") {
  CHECK(sentence_length_class(1) == 0);
  CHECK(sentence_length_class(5) == 0);
  CHECK(sentence_length_class(6) == 1);
  CHECK(sentence_length_class(25) == 4);
  CHECK(sentence_length_class(26) == 5);
  CHECK(sentence_length_class(400) == 5);
}
