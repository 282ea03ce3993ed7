#include "app/console.h"

#include <sstream>

#include "catch.h"

using namespace alongside;

TEST_CASE("A bar fills as far as the work is done, and never beyond its end") {
  CHECK(progress_bar(0, 3) == "[                    ]");
  CHECK(progress_bar(1, 2) == "[##########          ]");
  CHECK(progress_bar(2, 3) == "[#############       ]");
  CHECK(progress_bar(3, 3) == "[####################]");
  CHECK(progress_bar(4, 3) == "[####################]");
  CHECK(progress_bar(0, 0) == "[####################]");
}

TEST_CASE("A line of progress takes the place of the one before, and is gone before anything is said") {
  std::ostringstream out, err;
  const Console terminal{out, err, false, true, false};
  terminal.show_progress("1 of 2");
  terminal.say("Done.");
  CHECK(err.str() == "\r\x1b[K1 of 2\r\x1b[KDone.\n");
}

TEST_CASE("Nothing moves where the output is no terminal") {
  std::ostringstream out, err;
  const Console file{out, err, false, false, false};
  file.show_progress("1 of 2");
  file.clear_progress();
  CHECK(err.str().empty());
}
