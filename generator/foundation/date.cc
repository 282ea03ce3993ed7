#include "foundation/date.h"

#include <charconv>
#include <algorithm>
#include <chrono>
#include <ctime>

#include "foundation/months.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

std::optional<int> number_of(std::string_view text, std::size_t most_digits) {
  int value = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = problem == std::errc() && end == text.data() + text.size();
  if (!whole || text.empty() || text.size() > most_digits || value < 0) return std::nullopt;
  return value;
}

std::optional<int> month_of(std::string_view name) {
  const std::string small = lower_case(name);
  for (std::size_t i = 0; i < month_names.size(); ++i) {
    const std::string month = lower_case(month_names[i]);
    const bool is_short = small.size() >= 3 && small.size() <= 4 && month.starts_with(small);
    if (month == small || is_short) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

std::optional<Date> real_day(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
  if (!year || !month || !day || *year < 1000) return std::nullopt;
  using namespace std::chrono;
  const year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                            std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return Date{*year, *month, *day};
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  const std::string clean = one_spaced(text);
  if (const auto parts = split(clean, '-'); parts.size() == 3 && parts[0].size() == 4) {
    return real_day(number_of(parts[0], 4), number_of(parts[1], 2), number_of(parts[2], 2));
  }
  if (const auto parts = split(clean, ' '); parts.size() == 3 && parts[2].size() == 4) {
    return real_day(number_of(parts[2], 4), month_of(parts[1]), number_of(parts[0], 2));
  }
  return std::nullopt;
}

std::string iso_date(Date date) {
  const auto padded = [](int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
  };
  return padded(date.year, 4) + '-' + padded(date.month, 2) + '-' + padded(date.day, 2);
}

std::string date_in_words(Date date) {
  const std::string month(month_names[static_cast<std::size_t>(date.month - 1)]);
  return std::to_string(date.day) + ' ' + month + ' ' + std::to_string(date.year);
}

Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  localtime_r(&now, &parts);
  return {parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday};
}

int day_number(Date date) {
  using namespace std::chrono;
  const sys_days days = year_month_day{std::chrono::year(date.year), std::chrono::month(static_cast<unsigned>(date.month)),
                                       std::chrono::day(static_cast<unsigned>(date.day))};
  return static_cast<int>(days.time_since_epoch().count());
}

}  // namespace alongside
