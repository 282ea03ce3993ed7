#include "language/syllables.h"

#include <algorithm>
#include <array>
#include <string>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "language/characters.h"

namespace alongside {
namespace {

bool is_consonant(char c) {
  return is_ascii_small(c) && !is_vowel(c);
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

/// How often one of `parts` stands in `word`.
int times_in(std::string_view word, std::initializer_list<std::string_view> parts) {
  int times = 0;
  for (const std::string_view part : parts) {
    for (std::size_t at = word.find(part); at != std::string_view::npos; at = word.find(part, at + 1))
      ++times;
  }
  return times;
}

int vowel_groups(std::string_view word) {
  int groups = 0;
  bool inside = false;
  for (const char c : word) {
    const bool vowel = is_vowel(c);
    if (vowel && !inside) ++groups;
    inside = vowel;
  }
  return groups;
}

/// The e at the end of "care", "cared", "cares" is not heard; that of "table", "wanted", "changes" is.
int silent_endings(std::string_view word) {
  const bool plural =
      word.ends_with("es") && !ends_with_any(word, {"ses", "xes", "zes", "ches", "shes", "ces", "ges"});
  const bool past = word.ends_with("ed") && !ends_with_any(word, {"ted", "ded"});
  if (plural || past) word.remove_suffix(1);
  if (!word.ends_with('e') || word.size() < 3 || is_vowel(word[word.size() - 2])) return 0;
  const bool heard_l = word.ends_with("le") && is_consonant(word[word.size() - 3]);
  return heard_l && !past ? 0 : heard_l && past ? 0 : 1;
}

/// The e in "care|ful", "state|ment", "like|ly" is not heard either.
int silent_inside(std::string_view word) {
  int silent = 0;
  for (const std::string_view ending :
       {"ful", "less", "ly", "ment", "ness", "ty", "some", "thing", "where", "time", "guard"}) {
    const std::size_t at = word.rfind(ending);
    if (at == std::string_view::npos || at < 3 || word[at - 1] != 'e') continue;
    if (is_consonant(word[at - 2]) && is_vowel(word[at - 3])) ++silent;
  }
  return silent;
}

/// Two vowels that stand together and are heard apart: "di|et", "vide|o", "go|ing", "play|er".
int parted_vowels(std::string_view word) {
  int parted = times_in(word, {"ia", "io", "iu", "iou"}) - times_in(word, {"iou"});
  parted -= times_in(word, {"cia", "tia", "gia", "tio", "sio", "cio", "gio", "xio", "shio", "chio"});
  parted += times_in(word, {"aying", "eying", "oying", "uying", "being", "seeing", "eeing", "going", "doing",
                            "oing", "uing"});
  parted -= times_in(word, {"being", "seeing", "going", "doing"}) - times_in(word, {"being"});
  parted += times_in(
      word, {"ual", "uous", "uat", "eo", "rea", "iet", "ien", "ier", "iest", "ayer", "oyer", "oyal", "oem"});
  return parted;
}

/// A syllable without a vowel letter: "autism", "rhythm", "didn't".
int unwritten_vowels(std::string_view word) {
  int heard = times_in(word, {"ism", "thm"});
  if (ends_with_any(word, {"dn't", "sn't", "ld've", "it'll", "that'll"})) ++heard;
  return heard;
}

int syllables_of_part(std::string_view small) {
  const int count = vowel_groups(small) - silent_endings(small) - silent_inside(small) +
                    parted_vowels(small) + unwritten_vowels(small);
  return std::max(1, count);
}

/// Whether the letters of `part` are named one by one: "NHS", "GP", "BSL"; not "AIDS".
bool is_spelled_out(std::string_view part) {
  if (part.ends_with('s')) part.remove_suffix(1);
  if (part.empty() || !std::ranges::all_of(part, is_ascii_capital)) return false;
  const bool vowel = std::ranges::any_of(part, [](char c) { return is_vowel(small_letter(c)) && c != 'Y'; });
  return part.size() > 1 && (!vowel || part.size() <= 3);
}

int letters_named(std::string_view part) {
  int syllables = 0;
  for (const char c : part) syllables += c == 'W' ? 3 : is_ascii_capital(c) ? 1 : 0;
  return syllables;
}

int syllables_of_small_number(int number) {
  constexpr int below_twenty[] = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};
  if (number < 20) return below_twenty[number];
  const int tens = number / 10 == 7 ? 3 : 2;
  return tens + (number % 10 > 0 ? below_twenty[number % 10] : 0);
}

/// A whole number read aloud, with the "and" of British English.
int syllables_of_whole(long number) {
  if (number < 100) return syllables_of_small_number(static_cast<int>(number));
  const bool year = number >= 1100 && number < 2100 && number % 1000 >= 10 && number % 100 > 9;
  if (year)
    return syllables_of_small_number(static_cast<int>(number / 100)) +
           syllables_of_small_number(static_cast<int>(number % 100));
  const long unit = number >= 1000000 ? 1000000 : number >= 1000 ? 1000 : 100;
  const long rest = number % unit;
  const int joined = rest == 0 ? 0 : syllables_of_whole(rest) + (rest < 100 ? 1 : 0);
  return syllables_of_whole(number / unit) + 2 + joined;
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
    for (; at < number.size() && (is_ascii_digit(number[at]) || number[at] == ','); ++at) {
      if (number[at] == ',') continue;
      if (digits < 9) value = value * 10 + (number[at] - '0');
      ++digits;
    }
    syllables += digits > 9 ? digits : syllables_of_whole(value);
  }
  return std::max(1, syllables);
}

}  // namespace alongside
