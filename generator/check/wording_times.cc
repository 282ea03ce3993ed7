// Dates and times, as the NHS and GOV.UK write them.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "check/nodes.h"
#include "check/wording_rules.h"
#include "foundation/text.h"
#include "language/numbers.h"

namespace alongside {
namespace {

constexpr std::array<std::string_view, 7> weekdays = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

std::string_view problem_of(DateStyle style) {
  switch (style) {
    case DateStyle::month_first: return "has the month before the day";
    case DateStyle::in_figures: return "is a date in figures, which people read in two ways";
    case DateStyle::with_ending: return "has letters behind the day";
    case DateStyle::short_month: return "has a month that is cut short";
    case DateStyle::clear: return {};
  }
  return {};
}

std::string_view problem_of(TimeStyle style) {
  switch (style) {
    case TimeStyle::with_full_stop: return "has a full stop in it";
    case TimeStyle::of_24_hours: return "is on the 24-hour clock";
    case TimeStyle::with_space: return "has a space in it";
    case TimeStyle::minutes_not_needed: return "has minutes that are not needed";
    case TimeStyle::in_capitals: return "has capital letters in am or pm";
    case TimeStyle::with_stops_in_am: return "has full stops in am or pm";
    case TimeStyle::clear: return {};
  }
  return {};
}

/// The weekday, cut short, that stands straight before a date; empty where none does.
std::string_view short_weekday_before(const WordingBlock& block, std::uint32_t date) {
  const std::string_view before = word_before(block, date);
  const std::string_view full = weekday_in_full(before);
  return full.empty() || full == before ? std::string_view() : before;
}

/// "1730" as "17:30" would be read: hours up to 23, minutes up to 59.
bool may_be_clock(std::string_view digits) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return digits.size() == 4 && std::all_of(digits.begin(), digits.end(), is_digit) && digits.substr(0, 2) < "24" && digits.substr(2) < "60";
}

bool is_word_for_hours(std::string_view word) { return word == "hours" || word == "hrs"; }

/// "12 noon", which says the hour twice.
void check_noon(const Wording& wording, const WordingBlock& block, std::uint32_t i, Findings& findings) {
  const std::string_view next = word_after(block, i);
  if (block.word(i) != "12" || (next != "noon" && next != "midday" && next != "midnight")) return;
  const std::string_view gap = text_between(block.text, block.analysis.words[i], block.analysis.words[i + 1]);
  if (!one_spaced(gap).empty()) return;
  findings.push_back(warning_at(place_of_words(wording, block, i, 2), "language/time", quoted(text_of_words(block, i, 2)) + " says the hour twice.",
                                next == "midnight" ? "Write “midnight”." : "Write “midday”."));
}

void check_clock_hour(const Wording& wording, const WordingBlock& block, std::uint32_t i, Findings& findings) {
  if (!is_clock_hour(block, i)) return;
  const std::uint32_t count = is_word_for_hours(word_after(block, i)) ? 2 : 1;
  findings.push_back(warning_at(place_of_words(wording, block, i, count), "language/time", quoted(text_of_words(block, i, count)) + " is on the 24-hour clock.",
                                "Write times as in “5:30pm” and “9am”."));
}

void check_time(const Wording& wording, const WordingBlock& block, std::uint32_t i, Findings& findings) {
  const std::string_view text = block.word(i);
  const bool is_noon = text == "12pm", is_midnight = text == "12am";
  const std::string_view problem = problem_of(time_style(text));
  if (is_noon || is_midnight) {
    findings.push_back(warning_at(place_of_words(wording, block, i), "language/time", quoted(text) + " can be read as noon or as midnight.",
                                  is_noon ? "Write “midday”." : "Write “midnight”."));
  } else if (!problem.empty()) {
    findings.push_back(warning_at(place_of_words(wording, block, i), "language/time", quoted(text) + " " + std::string(problem) + ".",
                                  "Write times as in “5:30pm” and “9am”."));
  }
}

}  // namespace

std::string_view weekday_in_full(std::string_view word) {
  constexpr std::array<std::string_view, 11> written = {"Mon", "Tue", "Tues", "Wed", "Weds", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun"};
  const auto is_day = [&](std::string_view day) { return day == word || day.substr(0, 3) == word.substr(0, 3); };
  const bool is_full = std::find(weekdays.begin(), weekdays.end(), word) != weekdays.end();
  if (!is_full && std::find(written.begin(), written.end(), word) == written.end()) return {};
  return *std::find_if(weekdays.begin(), weekdays.end(), is_day);
}

bool is_clock_hour(const WordingBlock& block, std::uint32_t index) {
  constexpr std::array<std::string_view, 8> before = {"at", "from", "until", "till", "to", "by", "before", "after"};
  const std::string_view text = block.word(index);
  if (is_word_for_hours(text.substr(std::min<std::size_t>(4, text.size())))) return may_be_clock(text.substr(0, 4));
  const bool is_at = std::find(before.begin(), before.end(), word_before(block, index)) != before.end();
  return is_at && may_be_clock(text) && is_word_for_hours(word_after(block, index));
}

void check_dates_in_text(const Wording& wording, Findings& findings) {
  for_each_of(wording, WordKind::date, [&](const WordingBlock& block, std::uint32_t i) {
    const std::string_view problem = problem_of(date_style(block.word(i)));
    const std::string_view day = short_weekday_before(block, i);
    if (!problem.empty()) {
      findings.push_back(warning_at(place_of_words(wording, block, i), "language/date", quoted(block.word(i)) + " " + std::string(problem) + ".",
                                    "Write day, month and year as in “6 August 2018”."));
    } else if (!day.empty()) {
      findings.push_back(warning_at(place_of_words(wording, block, i - 1), "language/date", quoted(day) + " is a day that is cut short.",
                                    "Write “" + std::string(weekday_in_full(day)) + "”."));
    }
  });
}

void check_times(const Wording& wording, Findings& findings) {
  for_each_of(wording, WordKind::number, [&](const WordingBlock& block, std::uint32_t i) {
    check_noon(wording, block, i, findings);
    check_clock_hour(wording, block, i, findings);
  });
  for_each_of(wording, WordKind::time, [&](const WordingBlock& block, std::uint32_t i) { check_time(wording, block, i, findings); });
}

}  // namespace alongside
