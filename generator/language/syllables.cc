#include "language/syllables.h"

#include <algorithm>
#include <string>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "language/characters.h"
#include "language/syllable_exceptions.h"
#include "language/syllable_rules.h"

namespace alongside {
namespace {

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

/// What the letters from an apostrophe on add: "nurse's" one, "it's" none, "didn't" one, "don't" none.
int syllables_of_ending(std::string_view stem, std::string_view ending) {
  if (ending == "'s") return ends_with_any(stem, {"s", "x", "z", "ch", "sh", "ce", "ge", "se"}) ? 1 : 0;
  if (ending == "n't") return ends_with_any(stem, {"d", "s", "t", "ve"}) ? 1 : 0;
  if (ending == "'d") return ends_with_any(stem, {"t", "d"}) ? 1 : 0;
  if (ending == "'ll" || ending == "'ve") return !stem.empty() && is_vowel(stem.back()) ? 0 : 1;
  return 0;
}

int syllables_of_letters(std::string_view small) {
  const int listed = listed_syllables(small);
  return listed > 0 ? listed : syllables_by_rules(small);
}

/// A word or a part of one between hyphens, in small letters with straight apostrophes.
int syllables_of_part(const std::string& small) {
  if (const int listed = listed_syllables(small)) return listed;
  const std::size_t apostrophe = small.rfind('\'');
  if (apostrophe == std::string::npos || apostrophe == 0) return syllables_of_letters(small);
  const bool negative = small.ends_with("n't");
  const std::size_t end = negative ? small.size() - 3 : apostrophe;
  const std::string_view ending = std::string_view(small).substr(end);
  if (!negative && ending.size() > 3) return syllables_of_letters(replaced(small, "'", ""));
  const std::string_view stem = std::string_view(small).substr(0, end);
  return syllables_of_letters(stem) + syllables_of_ending(stem, ending);
}

/// Whether the letters of `part` are named one by one: "NHS", "GP", "BSL"; not "AIDS".
bool is_spelled_out(std::string_view part) {
  for (const std::string_view ending : {"\u2019s", "'s", "s"}) {
    if (!part.ends_with(ending)) continue;
    part.remove_suffix(ending.size());
    break;
  }
  if (part.empty() || !std::ranges::all_of(part, is_ascii_capital)) return false;
  const bool vowel = std::ranges::any_of(part, [](char c) { return is_vowel(small_letter(c)) && c != 'Y'; });
  return part.size() > 1 && (!vowel || part.size() <= 3);
}

int letters_named(std::string_view part) {
  int syllables = 0;
  for (const char c : part) {
    if (is_ascii_capital(c)) syllables += c == 'W' ? 3 : 1;
  }
  return syllables;
}

int syllables_of_small_number(int number) {
  constexpr int below_twenty[] = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};
  if (number < 20) return below_twenty[number];
  const int tens = number / 10 == 7 ? 3 : 2;
  return tens + (number % 10 > 0 ? below_twenty[number % 10] : 0);
}

/// A whole number read aloud, with the "and" of British English. A year is read in two halves.
int syllables_of_whole(long number, bool may_be_year) {
  if (number < 100) return syllables_of_small_number(static_cast<int>(number));
  const bool year = may_be_year && number >= 1100 && number < 2100 && number % 1000 >= 10 && number % 100 > 9;
  if (year) {
    const int century = static_cast<int>(number / 100), within = static_cast<int>(number % 100);
    return syllables_of_small_number(century) + syllables_of_small_number(within);
  }
  const long unit = number >= 1000000 ? 1000000 : number >= 1000 ? 1000 : 100;
  const long rest = number % unit;
  const int joined = rest == 0 ? 0 : syllables_of_whole(rest, false) + (rest < 100 ? 1 : 0);
  return syllables_of_whole(number / unit, false) + 2 + joined;
}

}  // namespace

int syllables_of(std::string_view word) {
  int syllables = 0;
  for (std::size_t at = 0; at < word.size();) {
    std::size_t end = at;
    while (end < word.size() && word[end] != '-' && word[end] != '&' && word[end] != '_') ++end;
    const std::string_view part = word.substr(at, end - at);
    if (!part.empty() && is_ascii_digit(part.front())) {
      syllables += syllables_of_number(part);
    } else if (is_spelled_out(part) || (part.size() == 1 && end < word.size() && word[end] == '&')) {
      syllables += letters_named(part);
    } else if (!part.empty()) {
      syllables += syllables_of_part(replaced(lower_case(part), "\u2019", "'"));
    }
    if (end < word.size() && word[end] == '&') ++syllables;
    at = end + 1;
  }
  return std::max(1, syllables);
}

int syllables_of_number(std::string_view number) {
  int syllables = 0;
  for (std::size_t at = 0; at < number.size();) {
    if (!is_ascii_digit(number[at])) {
      if (number[at] == '%') syllables += 2;
      if (number[at] == '.' || static_cast<unsigned char>(number[at]) == 0xA3) ++syllables;
      ++at;
      continue;
    }
    long value = 0;
    int digits = 0;
    const std::size_t from = at;
    for (; at < number.size() && (is_ascii_digit(number[at]) || number[at] == ','); ++at) {
      if (number[at] == ',') continue;
      if (digits < 9) value = value * 10 + (number[at] - '0');
      ++digits;
    }
    const bool may_be_year = at - from == 4;
    syllables += digits > 9 ? digits : syllables_of_whole(value, may_be_year);
  }
  return std::max(1, syllables);
}

}  // namespace alongside
