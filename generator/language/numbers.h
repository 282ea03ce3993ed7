// Numbers as people write them, so that rules can ask how.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "language/words.h"

namespace alongside {

/// The value of "1,250", "£4.4", "50%", "0.5mg", "1st"; nothing where there is none ("1/2", "a").
std::optional<double> value_of(std::string_view number);

/// Whether a number has a decimal part: "0.5", "£4.40"; not "5.30pm" (a time).
bool is_decimal(std::string_view number);

/// Whether a number is a fraction: "1/2", "½", "2½".
bool is_fraction(std::string_view number);

/// Whether `word` is a Roman numeral: "II", "xiv". Never "I" (the pronoun), nor a single letter, nor a word
/// ("mix", "DIM").
bool is_roman_numeral(std::string_view word);

/// The value of a Roman numeral: 14 for "XIV"; 0 where it is none.
int roman_value(std::string_view word);

/// The value of "seven", "Twenty", "hundred", "thousand", "million"; nothing for other words. "one" has the
/// value 1, and is mostly none.
std::optional<std::uint32_t> value_of_number_word(std::string_view word);

/// How a time is written. `clear` is as the NHS and GOV.UK write it: "5:30pm", "5pm".
enum class TimeStyle : std::uint8_t {
  clear,
  with_full_stop,
  of_24_hours,
  with_space,
  minutes_not_needed,
  in_capitals,
  with_stops_in_am
};
TimeStyle time_style(std::string_view time);  // of a word of the kind time

/// How a date is written. `clear` is "6 August 2018"; month_first is "August 6, 2018"; in_figures
/// "04/03/2026"; with_ending "6th August".
enum class DateStyle : std::uint8_t { clear, month_first, in_figures, with_ending, short_month };
DateStyle date_style(std::string_view date);  // of a word of the kind date

}  // namespace alongside
