#include "foundation/date.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("A day is read as 2026-05-06 and as 6 May 2026") {
  CHECK(parse_date("2026-05-06") == Date{2026, 5, 6});
  CHECK(parse_date("6 May 2026") == Date{2026, 5, 6});
  CHECK(parse_date(" 6\u00A0may 2026 ") == Date{2026, 5, 6});
  CHECK(parse_date("14 Sept 2024") == Date{2024, 9, 14});
}

TEST_CASE("What could be two days, or no day, is none") {
  for (const char* text : {"06/05/26", "06/05/2026", "2026-13-01", "2026-02-30", "31 June 2026", "May 2026", "6 Mayday 2026", "",
                           "2026", "-1-05-06", "6 May 26"}) {
    INFO(text);
    CHECK_FALSE(parse_date(text).has_value());
  }
}

TEST_CASE("Files and feeds write a day with its noughts") { CHECK(iso_date({2026, 5, 6}) == "2026-05-06"); }

TEST_CASE("Days are numbered from 1970") {
  CHECK(day_number({1970, 1, 1}) == 0);
  CHECK(day_number({2026, 11, 21}) == 20778);
}
