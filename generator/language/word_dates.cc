// Dates and times in running text.
#include "foundation/months.h"
#include "language/characters.h"
#include "language/word_cutting.h"

namespace alongside {
namespace {

int value(std::string_view digits) {
  int result = 0;
  for (const char digit : digits) result = result * 10 + (digit - '0');
  return result;
}

/// The end of "st", "nd", "rd" or "th" at `at`, or `at`.
std::size_t past_ordinal(std::string_view block, std::size_t at) {
  const std::string_view ending = block.substr(at, 2);
  const bool ordinal = ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
  return ordinal && letter_at(block, at + 2) == 0 ? at + 2 : at;
}

bool is_day(std::string_view block, std::size_t at, std::size_t end) {
  return end > at && end - at <= 2 && value(block.substr(at, end - at)) >= 1 &&
         value(block.substr(at, end - at)) <= 31;
}

/// The end of a year of four digits at `at`, or 0.
std::size_t year_end(std::string_view block, std::size_t at) {
  const std::size_t end = digits_end(block, at);
  const bool goes_on = letter_at(block, end) > 0 || char_at(block, end) == '/' ||
                       (char_at(block, end) == '-' && is_ascii_digit(char_at(block, end + 1)));
  return end - at == 4 && (block[at] == '1' || block[at] == '2') && !goes_on ? end : 0;
}

/// The end of ", 2018" or " 2018" at `at`, or `at`.
std::size_t past_year(std::string_view block, std::size_t at) {
  const std::size_t comma = char_at(block, at) == ',' ? at + 1 : at;
  const std::size_t space = space_at(block, comma);
  const std::size_t end = space == 0 ? 0 : year_end(block, comma + space);
  return end > 0 ? end : at;
}

/// "04/03/2026", "4.3.2026", "04-03-26", where the first digits end at `end`.
std::size_t day_month_year_end(std::string_view block, std::size_t at, std::size_t end) {
  const char sign = char_at(block, end);
  if (end - at > 2 || (sign != '/' && sign != '.' && sign != '-')) return 0;
  const std::size_t second = digits_end(block, end + 1);
  if (second == end + 1 || second - end > 3 || char_at(block, second) != sign) return 0;
  const std::size_t third = digits_end(block, second + 1);
  const std::size_t digits = third - second - 1;
  const bool year = digits == 4 || (digits == 2 && sign == '/');
  return year && is_day(block, at, end) && is_day(block, end + 1, second) && letter_at(block, third) == 0
             ? third
             : 0;
}

/// "2026-03-04", where the first digits end at `end`.
std::size_t iso_date_end(std::string_view block, std::size_t at, std::size_t end) {
  if (end - at != 4 || char_at(block, end) != '-') return 0;
  const std::size_t month = digits_end(block, end + 1);
  if (month - end != 3 || char_at(block, month) != '-') return 0;
  const std::size_t day = digits_end(block, month + 1);
  return day - month == 3 && letter_at(block, day) == 0 ? day : 0;
}

/// The end of "am", "pm", "a.m." or "p.m." at `at`, or 0.
std::size_t half_of_day_end(std::string_view block, std::size_t at) {
  const char first = small_letter(char_at(block, at));
  if (first != 'a' && first != 'p') return 0;
  if (small_letter(char_at(block, at + 1)) == 'm') return letter_at(block, at + 2) == 0 ? at + 2 : 0;
  if (char_at(block, at + 1) != '.' || small_letter(char_at(block, at + 2)) != 'm') return 0;
  if (letter_at(block, at + 3) > 0) return 0;
  return char_at(block, at + 3) == '.' ? at + 4 : at + 3;
}

}  // namespace

bool is_month(std::string_view word) {
  constexpr std::string_view first_letters = "ADFJMNOS";
  if (word.size() < 3 || first_letters.find(word[0]) == std::string_view::npos) return false;
  for (const std::string_view month : month_names) {
    if (word[0] != month[0] || !month.starts_with(word.substr(0, month.size()))) continue;
    if (word.size() == month.size() || word.size() == 3 || word == "Sept") return true;
  }
  return false;
}

std::optional<Word> date_from_month(std::string_view block, std::size_t at, std::size_t end) {
  const std::size_t space = space_at(block, end);
  if (space == 0) return std::nullopt;
  const std::size_t number = end + space;
  if (const std::size_t year = year_end(block, number)) return word_from(at, year, WordKind::date);
  const std::size_t day = digits_end(block, number);
  if (!is_day(block, number, day)) return std::nullopt;
  const std::size_t written = past_ordinal(block, day);
  const char next = char_at(block, written);
  const bool thousands = next == ',' && is_ascii_digit(char_at(block, written + 1));
  if (letter_at(block, written) > 0 || next == ':' || next == '%' || next == '/' || thousands)
    return std::nullopt;
  return word_from(at, past_year(block, written), WordKind::date);
}

std::size_t time_end(std::string_view block, std::size_t at) {
  const std::size_t hours = digits_end(block, at);
  if (hours == at || hours - at > 2 || value(block.substr(at, hours - at)) > 24) return 0;
  std::size_t end = hours;
  const char sign = char_at(block, hours);
  if ((sign == ':' || sign == '.') && digits_end(block, hours + 1) == hours + 3) end = hours + 3;
  if (const std::size_t half = half_of_day_end(block, end)) return half;
  const std::size_t space = space_at(block, end);
  if (space > 0) {
    if (const std::size_t half = half_of_day_end(block, end + space)) return half;
  }
  return end > hours && sign == ':' && letter_at(block, end) == 0 && char_at(block, end) != ':' ? end : 0;
}

std::size_t date_end(std::string_view block, std::size_t at) {
  const std::size_t end = digits_end(block, at);
  if (end == at) return 0;
  if (const std::size_t date = day_month_year_end(block, at, end)) return date;
  if (const std::size_t date = iso_date_end(block, at, end)) return date;
  if (!is_day(block, at, end)) return 0;
  const std::size_t written = past_ordinal(block, end);
  std::size_t month = written + space_at(block, written);
  if (month > written && block.substr(month).starts_with("of ")) month += 3;
  if (month == written || !is_ascii_capital(char_at(block, month))) return 0;
  const std::size_t month_end = end_of_letters(block, month);
  return is_month(block.substr(month, month_end - month)) ? past_year(block, month_end) : 0;
}

}  // namespace alongside
