// Numbers, dates, times and ranges, as the NHS and GOV.UK write them.
#include <array>
#include <charconv>
#include <string>
#include <string_view>

#include "check/nodes.h"
#include "check/wording_rules.h"
#include "foundation/text.h"
#include "language/numbers.h"

namespace alongside {
namespace {

/// Calls `visit(block, index)` for each word of `kind` on which rules are not silent.
template <class Visit>
void for_each_of(const Wording& wording, WordKind kind, Visit visit) {
  for (const WordingBlock& block : wording.blocks) {
    if (!block.has_words_of(kind)) continue;
    for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
      if (block.analysis.words[i].kind == kind && !is_silent(block, i)) visit(block, i);
    }
  }
}

std::string_view word_before(const WordingBlock& block, std::uint32_t index) { return index == 0 ? std::string_view() : block.word(index - 1); }

std::string_view word_after(const WordingBlock& block, std::uint32_t index) {
  return index + 1 < block.analysis.words.size() ? block.word(index + 1) : std::string_view();
}

/// "1 in 2" for 50, "1 in 4" for 25; empty where no small numbers say it.
std::string in_people(double percent) {
  for (const int of : {2, 3, 4, 5, 10, 20, 100}) {
    const double part = percent * of / 100;
    const auto whole = static_cast<int>(part + 0.5);
    const bool is_near = part - whole < 0.04 && whole - part < 0.04;
    if (whole > 0 && whole < of && is_near) return std::to_string(whole) + " in " + std::to_string(of);
  }
  return {};
}

bool is_round_word(std::string_view word) { return word == "million" || word == "billion" || word == "thousand" || word == "hundred"; }

/// Whether a word that is no number in words comes next, with nothing between but a space.
bool is_followed_closely(const WordingBlock& block, std::uint32_t index) {
  const Words& words = block.analysis.words;
  if (index + 1 == words.size() || block.analysis.facts[index + 1].is(word_flag::number_word)) return false;
  return one_spaced(text_between(block.text, words[index], words[index + 1])).empty();
}

bool is_number(const WordingBlock& block, std::uint32_t index) {
  return index < block.analysis.words.size() && block.analysis.words[index].kind == WordKind::number;
}

/// Whether a number in words says how many there are of what comes next: not in "one another" or "one, two, three", nor beside a
/// number in figures ("4 million", "two 500mg tablets").
bool counts_things(const WordingBlock& block, std::uint32_t index) {
  const std::string_view word = block.word(index);
  if (is_round_word(word) || word.find('-') != std::string_view::npos) return false;
  if (word == "one" || word == "One") return false;
  const bool is_capital = block.analysis.facts[index].is(word_flag::capital);
  const bool begins_name = index + 1 < block.analysis.words.size() && block.analysis.facts[index + 1].is(word_flag::capital);
  const bool is_name = is_capital && (begins_name || (block.marks[index] & word_mark::begins_sentence) == 0);
  const bool is_beside_figures = is_number(block, index + 1) || (index > 0 && is_number(block, index - 1));
  const bool has_neighbour = is_beside_figures || is_round_word(word_after(block, index));
  return !is_name && !has_neighbour && word_before(block, index) != "one" && is_followed_closely(block, index);
}

/// "12000" as "12,000".
std::string with_commas(std::string_view digits) {
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text;
}

/// Four digits that may be a year: "In 2019 people came back."
bool may_be_year(std::string_view digits) { return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20")); }

/// The digits of a number over 999 without a comma that counts things, or of a sum of money.
std::string_view long_digits(const WordingBlock& block, std::uint32_t index) {
  std::string_view text = block.word(index);
  const bool is_money = block.analysis.words[index].kind == WordKind::money;
  const std::size_t from = text.find_first_of("0123456789");
  if (from == std::string_view::npos) return {};
  text.remove_prefix(from);
  const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool is_whole = text.substr(count).find_first_of(",") == std::string_view::npos;
  const bool is_small = count < 4 || (!is_money && may_be_year(text.substr(0, count)));
  if (!is_whole || is_small || text.front() == '0') return {};
  const std::string_view next = word_after(block, index);
  const bool counts = is_money || next == "people" || next == "children" || (next.size() > 3 && next.ends_with('s') && next.front() >= 'a');
  return counts ? text.substr(0, count) : std::string_view();
}

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
    case TimeStyle::with_stops_in_am: return "has full stops in am or pm";
    case TimeStyle::clear: return {};
  }
  return {};
}

/// "10-15" as "10 to 15".
std::string with_to(std::string_view range) {
  for (const std::string_view dash : {"\u2013", "\u2014", "\u2212", "\u2011", "-"}) {
    const std::size_t at = range.find(dash);
    if (at == std::string_view::npos || at == 0) continue;
    return std::string(trimmed(range.substr(0, at))) + " to " + std::string(trimmed(range.substr(at + dash.size())));
  }
  return {};
}

/// Pages of a book, scores and names of what is always open: not from one number to the next.
bool is_no_range(const WordingBlock& block, std::uint32_t index) {
  constexpr std::array<std::string_view, 7> before = {"page", "pages", "p", "pp", "ISO", "section", "No"};
  for (const std::string_view word : before) {
    if (word_before(block, index) == word) return true;
  }
  const std::string_view text = block.word(index);
  return text == "50-50" || text == "24-7" || text == "1-1" || text == "1-2-1" || text.find('/') != std::string_view::npos;
}

}  // namespace

void check_percentages(const Wording& wording, Findings& findings) {
  const bool is_strict = wording.context.edition == Edition::easy_read;
  for_each_of(wording, WordKind::percentage, [&](const WordingBlock& block, std::uint32_t i) {
    const std::string in_words = in_people(value_of(block.word(i)).value_or(0));
    const std::string hint = in_words.empty() ? "Say it in people, such as “1 in 4”, or in words, such as “most people”." : "Write “" + in_words + "”.";
    const std::string message = quoted(block.word(i)) + " is a percentage, which many people find hard to picture.";
    const Location where = place_of_words(wording, block, i);
    findings.push_back(is_strict ? warning_at(where, "language/percentage", message, hint) : advice_at(where, "language/percentage", message, hint));
  });
}

void check_number_words(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!block.has(word_flag::number_word)) continue;
    for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
      if (!block.analysis.facts[i].is(word_flag::number_word) || is_silent(block, i) || !counts_things(block, i)) continue;
      const auto value = value_of_number_word(block.word(i));
      if (!value || *value == 0) continue;
      findings.push_back(warning_at(place_of_words(wording, block, i), "language/number-as-word",
                                    quoted(block.word(i)) + " is a number written as a word; figures are found and read faster.",
                                    "Write “" + std::to_string(*value) + "”."));
    }
  }
}

void check_big_numbers(const Wording& wording, Findings& findings) {
  const auto check = [&](const WordingBlock& block, std::uint32_t i) {
    const std::string_view digits = long_digits(block, i);
    if (digits.empty()) return;
    findings.push_back(warning_at(place_of_words(wording, block, i), "language/big-number", quoted(block.word(i)) + " has no comma, so its size is hard to see.",
                                  "Write “" + replaced(block.word(i), digits, with_commas(digits)) + "”."));
  };
  for_each_of(wording, WordKind::number, check);
  for_each_of(wording, WordKind::money, check);
}

void check_dates_in_text(const Wording& wording, Findings& findings) {
  for_each_of(wording, WordKind::date, [&](const WordingBlock& block, std::uint32_t i) {
    const std::string_view problem = problem_of(date_style(block.word(i)));
    if (problem.empty()) return;
    findings.push_back(warning_at(place_of_words(wording, block, i), "language/date", quoted(block.word(i)) + " " + std::string(problem) + ".",
                                  "Write day, month and year as in “6 August 2018”."));
  });
}

void check_times(const Wording& wording, Findings& findings) {
  for_each_of(wording, WordKind::number, [&](const WordingBlock& block, std::uint32_t i) {
    const std::string_view next = word_after(block, i);
    const bool is_said_twice = block.word(i) == "12" && is_followed_closely(block, i) && (next == "noon" || next == "midday" || next == "midnight");
    if (!is_said_twice) return;
    findings.push_back(warning_at(place_of_words(wording, block, i, 2), "language/time", quoted(text_of_words(block, i, 2)) + " says the hour twice.",
                                  next == "midnight" ? "Write “midnight”." : "Write “midday”."));
  });
  for_each_of(wording, WordKind::time, [&](const WordingBlock& block, std::uint32_t i) {
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
  });
}

void check_ranges(const Wording& wording, Findings& findings) {
  for_each_of(wording, WordKind::range, [&](const WordingBlock& block, std::uint32_t i) {
    const bool is_in_table = block.kind() == ProseKind::cell || block.kind() == ProseKind::header_cell;
    if (is_in_table || is_no_range(block, i)) return;
    const std::string in_words = with_to(block.word(i));
    if (in_words.empty()) return;
    findings.push_back(warning_at(place_of_words(wording, block, i), "language/range", "The dash in " + quoted(block.word(i)) + " is passed over when the page is read aloud.",
                                  "Write “" + in_words + "”."));
  });
}

}  // namespace alongside
