#include "parse/unclear_date.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

#include "foundation/date.h"
#include "foundation/text.h"

namespace alongside {
namespace {

/// "June 2026 has 30 days." where `text` names a day that this month lacks; else empty.
std::string month_without_day(std::string_view text) {
  std::string first = one_spaced(text);
  const bool is_iso = first.size() == 10 && first[4] == '-';
  const std::size_t digits = std::min(first.find_first_not_of("0123456789"), first.size());
  if (is_iso) first.replace(8, 2, "01");
  if (!is_iso) first.replace(0, digits, "1");
  const std::optional<Date> start = parse_date(first);
  if (!start || digits == 0) return {};
  const Date next = start->month == 12 ? Date{start->year + 1, 1, 1} : Date{start->year, start->month + 1, 1};
  const std::string words = date_in_words(*start);
  return words.substr(words.find(' ') + 1) + " has " + std::to_string(day_number(next) - day_number(*start)) + " days.";
}

}  // namespace

std::string why_no_date(std::string_view text) {
  const std::string named = "“" + std::string(text) + "”";
  const std::string month = month_without_day(text);
  return month.empty() ? named + " does not name one day for certain." : "there is no " + named + ": " + month;
}

std::string date_hint(std::string_view text) {
  const std::string slashed = one_spaced(replaced(text, ".", "/"));
  const std::vector<std::string_view> parts = split(slashed, '/');
  std::vector<int> numbers;
  for (const std::string_view part : parts) {
    int number = 0;
    std::from_chars(part.data(), part.data() + part.size(), number);
    numbers.push_back(number);
  }
  const bool is_slashed = parts.size() == 3 && numbers[0] > 0 && numbers[1] > 0 && numbers[2] > 0;
  if (!is_slashed) return "Write the day as 6 May 2026 or as 2026-05-06.";
  const int year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2];
  std::vector<std::string> readings;
  for (const auto& [day, month] : {std::pair(numbers[0], numbers[1]), std::pair(numbers[1], numbers[0])}) {
    const std::string written = iso_date({year, month, day});
    const bool is_new = readings.empty() || readings.front() != written;
    if (parse_date(written) && is_new) readings.push_back(written);
  }
  if (readings.empty()) return "Write the day as 6 May 2026 or as 2026-05-06.";
  return "Write year-month-day: " + in_words(readings, " or ") + ".";
}

}  // namespace alongside
