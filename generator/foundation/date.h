// Calendar days as writers type them and as pages show them.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace alongside {

struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
  auto operator<=>(const Date&) const = default;
  explicit operator bool() const { return year != 0; }
};

/// The day that `text` names as `2026-05-06` or `6 May 2026` (short month names too); nothing where it names none, or where
/// it could be two days (`06/05/26`).
std::optional<Date> parse_date(std::string_view text);

/// `2026-05-06`, as files and feeds want it.
std::string iso_date(Date date);

/// `6 May 2026`, as findings say it.
std::string date_in_words(Date date);

/// Today in the computer's own time zone. Only for commands: a build's bytes never depend on it.
Date today();

/// Days from 1 January 1970; for ages and weekdays.
int day_number(Date date);

}  // namespace alongside
