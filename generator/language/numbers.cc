#include "language/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "language/characters.h"
#include "language/word_cutting.h"

namespace alongside {
namespace {

/// The digits of `number` with their point, and what follows them: "£1,250.5bn" gives "1250.5" and "bn".
struct Digits {
  std::array<char, 32> letters{};
  std::size_t size = 0;
  std::string_view rest;

  std::string_view text() const { return {letters.data(), size}; }
};

Digits digits_of(std::string_view number) {
  Digits digits;
  const std::size_t first = number.find_first_of("0123456789");
  if (first == std::string_view::npos) return digits;
  std::size_t at = first > 0 && number[first - 1] == '.' ? first - 1 : first;
  for (; at < number.size(); ++at) {
    const bool counts =
        is_ascii_digit(number[at]) || (number[at] == '.' && is_ascii_digit(char_at(number, at + 1)));
    if (!counts && number[at] != ',') break;
    if (counts && digits.size < digits.letters.size()) digits.letters[digits.size++] = number[at];
  }
  digits.rest = number.substr(at);
  return digits;
}

constexpr std::array<std::string_view, 31> number_words = {
    "zero",    "one",       "two",      "three",    "four",    "five",     "six",      "seven",
    "eight",   "nine",      "ten",      "eleven",   "twelve",  "thirteen", "fourteen", "fifteen",
    "sixteen", "seventeen", "eighteen", "nineteen", "twenty",  "thirty",   "forty",    "fifty",
    "sixty",   "seventy",   "eighty",   "ninety",   "hundred", "thousand", "million"};
constexpr std::size_t twenty = 20, hundred = 28;

int roman_digit(char c) {
  constexpr std::string_view digits = "IVXLCDM";
  constexpr int values[] = {1, 5, 10, 50, 100, 500, 1000};
  const std::size_t at = digits.find(is_ascii_small(c) ? static_cast<char>(c - 'a' + 'A') : c);
  return at == std::string_view::npos ? 0 : values[at];
}

/// `value` as a Roman numeral has at most 15 letters up to 3,999.
std::size_t write_roman(int value, std::array<char, 16>& letters) {
  struct Sign {
    int value;
    std::string_view letters;
  };
  constexpr Sign signs[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"},
                            {90, "XC"},  {50, "L"},   {40, "XL"}, {10, "X"},   {9, "IX"},
                            {5, "V"},    {4, "IV"},   {1, "I"}};
  std::size_t size = 0;
  for (const Sign& sign : signs) {
    for (; value >= sign.value; value -= sign.value) {
      for (const char letter : sign.letters) letters[size++] = letter;
    }
  }
  return size;
}

bool is_roman_word(std::string_view word) {
  constexpr std::string_view words[] = {
      "CC",  "CD",    "CI",  "CIVIC", "CIVIL", "CM",  "CV",   "DC",  "DI",  "DIM", "DM",  "ID",    "LCD",
      "LD",  "LI",    "LID", "MC",    "MD",    "MI",  "MILD", "MIX", "ML",  "MM",  "VIM", "VIVID", "DVD",
      "DID", "LIVID", "MID", "MIMIC", "ILL",   "VIC", "DIV",  "MMC", "CCC", "MDC", "DIX"};
  return std::ranges::any_of(words, [&](std::string_view each) {
    return each.size() == word.size() && std::ranges::equal(each, word, {}, small_letter, small_letter);
  });
}

}  // namespace

std::optional<double> value_of(std::string_view number) {
  const Digits digits = digits_of(number);
  if (digits.size == 0 || digits.rest.starts_with('/') || digits.rest.starts_with("½")) return std::nullopt;
  double value = 0;
  const std::string_view text = digits.text();
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (digits.rest.starts_with("bn")) return value * 1e9;
  if (digits.rest == "m" || digits.rest == "million") return value * 1e6;
  return digits.rest == "k" ? value * 1e3 : value;
}

bool is_decimal(std::string_view number) {
  const std::string_view text = number;
  const std::size_t stop = text.find('.');
  return stop != std::string_view::npos && is_ascii_digit(char_at(text, stop + 1)) &&
         time_end(number, 0) == 0;
}

bool is_fraction(std::string_view number) {
  for (const std::string_view sign : {"½", "¼", "¾"}) {
    if (number.find(sign) != std::string_view::npos) return true;
  }
  const std::size_t slash = number.find('/');
  return slash != std::string_view::npos && slash > 0 && slash <= 2 && number.size() - slash - 1 <= 2 &&
         number != "24/7" && is_ascii_digit(char_at(number, slash + 1));
}

int roman_value(std::string_view word) {
  if (word.empty() || word.size() > 15) return 0;
  int value = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const int digit = roman_digit(word[i]);
    if (digit == 0) return 0;
    value += i + 1 < word.size() && digit < roman_digit(word[i + 1]) ? -digit : digit;
  }
  std::array<char, 16> letters{};
  if (value <= 0 || value > 3999) return 0;
  const std::size_t size = write_roman(value, letters);
  return std::ranges::equal(std::string_view(letters.data(), size), word, {}, small_letter, small_letter)
             ? value
             : 0;
}

bool is_roman_numeral(std::string_view word) {
  if (word.size() < 2 || is_roman_word(word) || roman_value(word) == 0) return false;
  const bool capitals = std::ranges::all_of(word, is_ascii_capital);
  return capitals || std::ranges::all_of(word, is_ascii_small);
}

std::optional<std::uint32_t> value_of_number_word(std::string_view word) {
  for (std::size_t i = 0; i < number_words.size(); ++i) {
    if (!same_word(word, number_words[i])) continue;
    if (i < twenty) return static_cast<std::uint32_t>(i);
    if (i < hundred) return static_cast<std::uint32_t>((i - twenty + 2) * 10);
    return i == hundred ? 100U : i == hundred + 1 ? 1000U : 1000000U;
  }
  return std::nullopt;
}

TimeStyle time_style(std::string_view time) {
  const std::size_t hours = digits_end(time, 0);
  const char sign = char_at(time, hours);
  const bool minutes = (sign == ':' || sign == '.') && is_ascii_digit(char_at(time, hours + 1));
  const std::size_t end = minutes ? hours + 3 : hours;
  if (end == time.size()) return TimeStyle::of_24_hours;
  if (time.find("m.") != std::string_view::npos || time.find(".m") != std::string_view::npos)
    return TimeStyle::with_stops_in_am;
  if (minutes && sign == '.') return TimeStyle::with_full_stop;
  if (space_at(time, end) > 0) return TimeStyle::with_space;
  if (time.find_first_of("APM") != std::string_view::npos) return TimeStyle::in_capitals;
  return minutes && time.substr(hours, 3) == ":00" ? TimeStyle::minutes_not_needed : TimeStyle::clear;
}

DateStyle date_style(std::string_view date) {
  if (!is_ascii_digit(date.front())) {
    const std::size_t space = date.find_first_of(" \xC2");
    const std::size_t day = date.find_first_of("0123456789");
    const bool year_only = day != std::string_view::npos && digits_end(date, day) - day == 4;
    if (!year_only) return DateStyle::month_first;
    return space <= 4 && date.substr(0, space) != "May" && date.substr(0, space) != "June" &&
                   date.substr(0, space) != "July"
               ? DateStyle::short_month
               : DateStyle::clear;
  }
  const std::size_t month = date.find_first_of("JFMASOND");
  if (month == std::string_view::npos) return DateStyle::in_figures;
  if (letter_at(date, digits_end(date, 0)) > 0) return DateStyle::with_ending;
  const std::size_t length = end_of_letters(date, month) - month;
  const std::string_view name = date.substr(month, length);
  return length <= 4 && name != "May" && name != "June" && name != "July" ? DateStyle::short_month
                                                                          : DateStyle::clear;
}

}  // namespace alongside
