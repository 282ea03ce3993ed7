#include "language/numbers.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("A number has the value that is read") {
  CHECK(value_of("12") == 12);
  CHECK(value_of("1,250") == 1250);
  CHECK(value_of("0.5mg") == 0.5);
  CHECK(value_of(".5") == 0.5);
  CHECK(value_of("50%") == 50);
  CHECK(value_of("1st") == 1);
  CHECK(value_of("£4.4bn") == 4.4e9);
  CHECK(value_of("£2m") == 2e6);
  CHECK(value_of("20k") == 20000);
  CHECK(value_of("£300") == 300);
  CHECK_FALSE(value_of("1/2").has_value());
  CHECK_FALSE(value_of("half").has_value());
  CHECK_FALSE(value_of("").has_value());
  CHECK_FALSE(value_of("1.2.3").has_value());
}

TEST_CASE("Decimals and fractions are told from times and whole numbers") {
  CHECK(is_decimal("0.5"));
  CHECK(is_decimal("£4.40"));
  CHECK(is_decimal("7.5 %"));
  CHECK_FALSE(is_decimal("1,250"));
  CHECK_FALSE(is_decimal("5.30pm"));
  CHECK(is_fraction("1/2"));
  CHECK(is_fraction("½"));
  CHECK(is_fraction("2½"));
  CHECK_FALSE(is_fraction("24/7"));
  CHECK_FALSE(is_fraction("2019/20"));
  CHECK_FALSE(is_fraction("12"));
}

TEST_CASE("A Roman numeral is one only where no word or pronoun is meant") {
  for (const char* numeral : {"II", "III", "IV", "VIII", "XIV", "XX", "MMXXVI", "ii", "iv", "xii"}) {
    INFO(numeral);
    CHECK(is_roman_numeral(numeral));
  }
  for (const char* word : {"I",  "V",   "X",  "i",   "mix",  "MIX", "DIM", "did",  "civil", "ID",
                           "CV", "DVD", "MD", "LCD", "IIII", "VX",  "Ii",  "Mill", "",      "NHS"}) {
    INFO(word);
    CHECK_FALSE(is_roman_numeral(word));
  }
  CHECK(roman_value("XIV") == 14);
  CHECK(roman_value("mmxxvi") == 2026);
  CHECK(roman_value("VX") == 0);
}

TEST_CASE("Number words have their values") {
  CHECK(value_of_number_word("seven") == 7U);
  CHECK(value_of_number_word("Twenty") == 20U);
  CHECK(value_of_number_word("ninety") == 90U);
  CHECK(value_of_number_word("hundred") == 100U);
  CHECK(value_of_number_word("million") == 1000000U);
  CHECK_FALSE(value_of_number_word("sevens").has_value());
  CHECK_FALSE(value_of_number_word("many").has_value());
}

TEST_CASE("A time says in which way it is written") {
  CHECK(time_style("5pm") == TimeStyle::clear);
  CHECK(time_style("5:30pm") == TimeStyle::clear);
  CHECK(time_style("5.30pm") == TimeStyle::with_full_stop);
  CHECK(time_style("5 pm") == TimeStyle::with_space);
  CHECK(time_style("5PM") == TimeStyle::in_capitals);
  CHECK(time_style("17:30") == TimeStyle::of_24_hours);
  CHECK(time_style("5:00pm") == TimeStyle::minutes_not_needed);
  CHECK(time_style("9 a.m.") == TimeStyle::with_stops_in_am);
  CHECK(time_style("9a.m") == TimeStyle::with_stops_in_am);
}

TEST_CASE("A date says in which way it is written") {
  CHECK(date_style("6 August 2018") == DateStyle::clear);
  CHECK(date_style("6 May") == DateStyle::clear);
  CHECK(date_style("August 2018") == DateStyle::clear);
  CHECK(date_style("6th August") == DateStyle::with_ending);
  CHECK(date_style("5th of May 2020") == DateStyle::with_ending);
  CHECK(date_style("August 6, 2018") == DateStyle::month_first);
  CHECK(date_style("Aug 2018") == DateStyle::short_month);
  CHECK(date_style("6 Sept 2018") == DateStyle::short_month);
  CHECK(date_style("04/03/2026") == DateStyle::in_figures);
  CHECK(date_style("2026-03-04") == DateStyle::in_figures);
}
