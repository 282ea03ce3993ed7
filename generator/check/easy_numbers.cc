#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "check/easy_rules.h"
#include "check/nodes.h"
#include "check/wording_rules.h"
#include "foundation/date.h"
#include "language/numbers.h"

namespace alongside {
namespace {

/// What "million" and its like make of the number before them; 1 for other words.
double times(std::string_view word) {
  if (word == "thousand") return 1e3;
  if (word == "million") return 1e6;
  return word == "billion" ? 1e9 : 1;
}

/// Digits and full stops only: "1.5", not the "0.5mg" of a medicine.
bool is_bare(std::string_view number) {
  return number.find_first_not_of("0123456789.,") == std::string_view::npos;
}

/// Whether the words around a number say how much it is: "as many as", "That is 1 in 4 people."
bool is_anchored(const WordingBlock& block, std::uint32_t number) {
  constexpr std::array<std::string_view, 3> comparisons = {"like", "many as", "same as"};
  const std::string_view after = block.text.substr(block.analysis.words[number].end());
  const bool is_compared = std::any_of(comparisons.begin(), comparisons.end(), [&](std::string_view words) {
    return after.find(words) != std::string_view::npos;
  });
  return is_compared || after.find("That is") != std::string_view::npos ||
         after.find("This is") != std::string_view::npos;
}

/// What is hard about a number, and what to write instead; empty where it is plain.
struct Trouble {
  std::string what, instead;
};

/// How many words say a fraction, the first of them at `at`: "two thirds", "two-thirds", "a third of"; 0 where none do. "Half" is plain,
/// and a quarter may be one of an hour.
std::uint32_t fraction_words_at(const WordingBlock& block, std::uint32_t at) {
  const std::string_view word = block.word(at);
  const std::size_t hyphen = word.find('-');
  const bool may_begin = block.analysis.facts[at].is(word_flag::number_word | word_flag::determiner) || hyphen != std::string_view::npos;
  if (!may_begin) return 0;  // most words, of which no more need be known
  const std::string_view next = word_after(block, at);
  const bool is_joined = hyphen != std::string_view::npos && is_part_of_a_whole(word.substr(hyphen + 1));
  if (is_joined && value_of_number_word(word.substr(0, hyphen))) return 1;
  if (is_part_of_a_whole(next) && value_of_number_word(word)) return 2;
  const bool is_one = word == "a" || word == "A" || word == "one" || word == "One";
  return is_one && (next == "third" || next == "fifth") && word_after(block, at + 1) == "of" ? 2 : 0;
}

Trouble trouble_of(const Wording& wording, const WordingBlock& block, std::uint32_t at) {
  const std::string_view number = block.word(at);
  if (is_fraction(number))
    return {"is a fraction", number == "1/2" || number == "½"
                                 ? "Write “half”."
                                 : "Say it in people or things, such as “1 in 4”."};
  if (is_decimal(number) && is_bare(number))
    return {"is a number with parts behind a point", "Write a whole number, such as “about 2”."};
  const std::string_view next =
      at + 1 < block.analysis.words.size() ? block.word(at + 1) : std::string_view();
  const double value = value_of(number).value_or(0) * times(next);
  const auto size = static_cast<int>(std::min(value, 2e9));
  const bool counts = times(next) > 1 || number.find(',') != std::string_view::npos;
  if (!counts || !wording.limits[Limit::number_size].severity_of(size) || is_anchored(block, at)) return {};
  return {"is too large to picture",
          "Say it in people, such as “1 in 4 people”, or say beside it how much that is: “That is as many as "
          "live in Leeds.”"};
}

constexpr std::array<std::string_view, 7> weekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                      "Friday", "Saturday", "Sunday"};

/// The weekday of a date; 1 January 1970 was a Thursday.
std::string_view weekday_of(Date date) {
  return weekdays[static_cast<std::size_t>(((day_number(date) % 7) + 7 + 3) % 7)];
}

/// The weekday that stands before a date, or nothing.
std::string_view weekday_before(const WordingBlock& block, std::uint32_t date) {
  if (date == 0) return {};
  const std::string_view before = block.word(date - 1);
  return std::find(weekdays.begin(), weekdays.end(), before) == weekdays.end() ? std::string_view() : before;
}

void check_fraction_words(const Wording& wording, const WordingBlock& block, Findings& findings) {
  for (std::uint32_t at = 0; at < block.analysis.words.size(); ++at) {
    const std::uint32_t count = fraction_words_at(block, at);
    if (count == 0 || is_silent(block, at, count)) continue;
    findings.push_back(warning_at(place_of_words(wording, block, at, count), "easy-read/hard-number",
                                  quoted(text_of_words(block, at, count)) + " is a fraction.", "Say it in people or things, such as “2 in 3”."));
  }
}

}  // namespace

void check_hard_numbers(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (is_running_text(block)) check_fraction_words(wording, block, findings);
    if (!is_running_text(block) || !block.has_words_of(WordKind::number)) continue;
    for (std::uint32_t at = 0; at < block.analysis.words.size(); ++at) {
      if (block.analysis.words[at].kind != WordKind::number || is_silent(block, at)) continue;
      const Trouble trouble = trouble_of(wording, block, at);
      if (trouble.what.empty()) continue;
      findings.push_back(warning_at(place_of_words(wording, block, at), "easy-read/hard-number",
                                    quoted(block.word(at)) + " " + trouble.what + ".", trouble.instead));
    }
  }
}

void check_weekdays(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!block.has_words_of(WordKind::date)) continue;
    for (std::uint32_t at = 0; at < block.analysis.words.size(); ++at) {
      if (block.analysis.words[at].kind != WordKind::date || is_silent(block, at)) continue;
      const std::optional<Date> date = parse_date(block.word(at));
      if (!date) continue;
      const std::string_view written = weekday_before(block, at), right = weekday_of(*date);
      const std::string in_words = std::string(right) + " " + date_in_words(*date);
      if (!written.empty() && written != right) {
        findings.push_back(warning_at(
            place_of_words(wording, block, at - 1, 2), "language/wrong-weekday",
            date_in_words(*date) + " is a " + std::string(right) + ", not a " + std::string(written) + ".",
            "Find out which of the two is meant. For the date it is: " + in_words));
      } else if (written.empty() && wording.context.edition == Edition::easy_read && is_running_text(block) &&
                 *date >= wording.context.today) {
        findings.push_back(advice_at(place_of_words(wording, block, at), "easy-read/no-weekday",
                                     "The day of the week is missing before " + quoted(block.word(at)) + ".",
                                     "Write “" + in_words + "”."));
      }
    }
  }
}

}  // namespace alongside
