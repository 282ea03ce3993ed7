// The kinds of word that take more than letters to recognise. Each function looks at one place and gives the
// word that begins there, or nothing. Used by words_of() only.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "language/words.h"

namespace alongside {

/// The word of letters, digits and joiners that begins at `at`: its end, or `at` where none begins.
std::size_t end_of_letters(std::string_view block, std::size_t at);

/// The number, percentage, sum of money, date, time, range or telephone number that begins at `at` with a
/// digit, a sign of money, + or a bracket.
std::optional<Word> number_at(std::string_view block, std::size_t at);

/// "August 2018" or "August 6, 2018" where the month name ends at `end`.
std::optional<Word> date_from_month(std::string_view block, std::size_t at, std::size_t end);

/// The time "5pm" or "5.30 p.m." at `at`: its end, or 0.
std::size_t time_end(std::string_view block, std::size_t at);

/// The date "04/03/2026", "2026-03-04" or "6 August 2018" at `at`: its end, or 0.
std::size_t date_end(std::string_view block, std::size_t at);

/// The end of the run of digits that begins at `at`.
std::size_t digits_end(std::string_view block, std::size_t at);

/// The web address, e-mail address or file name at `at`, where its first letters end at `end`.
std::optional<Word> address_at(std::string_view block, std::size_t at, std::size_t end);

/// "e.g.", "U.S.A." or "n/a" at `at`, where its first letters end at `end`.
std::optional<Word> dotted_abbreviation_at(std::string_view block, std::size_t at, std::size_t end);

/// Whether `word` is the name of a month, or its first letters: "August", "Aug", "Sept". Capital letter
/// needed.
bool is_month(std::string_view word);

/// A word from `at` to `end`.
inline Word word_from(std::size_t at, std::size_t end, WordKind kind) {
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end - at), kind};
}

}  // namespace alongside
