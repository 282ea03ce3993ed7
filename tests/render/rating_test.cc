#include "render/rating.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("Words and colours of action plans have their shape") {
  CHECK(rating_class("Green") == "rating-on-track");
  CHECK(rating_class("on track") == "rating-on-track");
  CHECK(rating_class("RED") == "rating-late");
  CHECK(rating_class("Amber (waiting for money)") == "rating-at-risk");
  CHECK(rating_class("Done") == "rating-done");
}

TEST_CASE("Words that are no rating look like work that has not begun") { CHECK(rating_class("Redesign") == "rating-not-started"); }
