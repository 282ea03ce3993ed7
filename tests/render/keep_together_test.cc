#include "render/keep_together.h"

#include "catch.h"
#include "foundation/text.h"

using namespace alongside;

namespace {

/// The kept spaces shown as "_".
std::string kept(std::string_view text) { return replaced(kept_together(text), "\u00A0", "_"); }

}  // namespace

TEST_CASE("A date, a telephone number, an amount and a time stay on one line") {
  CHECK(kept("on 6 May 2026 at noon") == "on 6_May_2026 at noon");
  CHECK(kept("Phone 01632 960000, or write") == "Phone 01632_960000, or write");
  CHECK(kept("It cost £4.4 billion a year") == "It cost £4.4_billion a year");
  CHECK(kept("from 10 am to 2 pm.") == "from 10_am to 2_pm.");
}

TEST_CASE("Other words part where the line ends") {
  CHECK(kept("9 principles and 8 stories") == "9 principles and 8 stories");
  CHECK(kept("May we come?") == "May we come?");
  CHECK(kept("") == "");
}
