// Numbers and percentages, as the NHS and GOV.UK write them.
#include <algorithm>
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

/// How many words after number `index` say that it is one of a hundred: "per cent", "percent"; 0 where none do.
std::uint32_t per_cent_after(const WordingBlock& block, std::uint32_t index) {
  const std::string_view next = word_after(block, index);
  if (next == "percent") return 1;
  return next == "per" && word_after(block, index + 1) == "cent" ? 2 : 0;
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
  const bool has_neighbour = is_beside_figures || is_round_word(word_after(block, index)) || is_part_of_a_whole(word_after(block, index));
  return !is_name && !has_neighbour && word_before(block, index) != "one" && is_followed_closely(block, index);
}

/// A share in words, such as "one in four" or "two out of three".
struct ShareInWords {
  std::uint32_t word_count = 0;  // 0: none begins here
  std::string figures;
};

/// The share that begins at the number in words `first`; nothing is said of "the one in two parts", nor of names.
ShareInWords share_at(const WordingBlock& block, std::uint32_t first) {
  const auto words = static_cast<std::uint32_t>(block.analysis.words.size());
  const bool is_out_of = word_after(block, first) == "out" && word_after(block, first + 1) == "of";
  const std::uint32_t second = first + (is_out_of ? 3 : 2);
  const bool is_parted = !is_out_of && word_after(block, first) != "in";
  if (is_parted || second >= words || block.analysis.facts[second].is(word_flag::capital)) return {};
  const auto part = value_of_number_word(block.word(first)), whole = value_of_number_word(block.word(second));
  const bool is_the_one = part == 1U && first > 0 && block.analysis.facts[first - 1].is(word_flag::determiner);
  if (!part || !whole || is_the_one || *part == 0 || *part >= *whole || is_round_word(word_after(block, second))) return {};
  const bool is_one_piece = one_spaced(text_between(block.text, block.analysis.words[first], block.analysis.words[first + 1])).empty();
  if (!is_one_piece) return {};
  return {second - first + 1, std::to_string(*part) + " in " + std::to_string(*whole)};
}

Finding number_in_words(const Wording& wording, const WordingBlock& block, std::uint32_t first, std::uint32_t count, const std::string& figures) {
  return warning_at(place_of_words(wording, block, first, count), "language/number-as-word",
                    quoted(text_of_words(block, first, count)) + (count == 1 ? " is a number written as a word" : " is a share written in words") +
                        "; figures are found and read faster.",
                    "Write “" + figures + "”.");
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
  if (is_clock_hour(block, index)) return {};
  const bool counts = is_money || next == "people" || next == "children" || (next.size() > 3 && next.ends_with('s') && next.front() >= 'a');
  return counts ? text.substr(0, count) : std::string_view();
}

}  // namespace

bool is_part_of_a_whole(std::string_view word) {
  constexpr std::array<std::string_view, 7> parts = {"halves", "thirds", "quarters", "fifths", "sixths", "eighths", "tenths"};
  return std::find(parts.begin(), parts.end(), word) != parts.end();
}

void check_percentages(const Wording& wording, Findings& findings) {
  const bool is_strict = wording.context.edition == Edition::easy_read;
  const auto report = [&](const WordingBlock& block, std::uint32_t first, std::uint32_t count, double percent) {
    const std::string in_words = in_people(percent);
    const std::string hint = in_words.empty() ? "Say it in people, such as “1 in 4”, or in words, such as “most people”." : "Write “" + in_words + "”.";
    const std::string message = quoted(text_of_words(block, first, count)) + " is a percentage, which many people find hard to picture.";
    const Location where = place_of_words(wording, block, first, count);
    findings.push_back(is_strict ? warning_at(where, "language/percentage", message, hint) : advice_at(where, "language/percentage", message, hint));
  };
  for_each_of(wording, WordKind::percentage,
              [&](const WordingBlock& block, std::uint32_t i) { report(block, i, 1, value_of(block.word(i)).value_or(0)); });
  for_each_of(wording, WordKind::number, [&](const WordingBlock& block, std::uint32_t i) {
    if (const std::uint32_t count = per_cent_after(block, i)) report(block, i, count + 1, value_of(block.word(i)).value_or(0));
  });
}

void check_number_words(const Wording& wording, Findings& findings) {
  for (const WordingBlock& block : wording.blocks) {
    if (!block.has(word_flag::number_word)) continue;
    for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
      if (!block.analysis.facts[i].is(word_flag::number_word) || is_silent(block, i)) continue;
      if (const ShareInWords share = share_at(block, i); share.word_count > 0) {
        findings.push_back(number_in_words(wording, block, i, share.word_count, share.figures));
        i += share.word_count - 1;
        continue;
      }
      if (!counts_things(block, i)) continue;
      const auto value = value_of_number_word(block.word(i));
      if (value && *value > 0) findings.push_back(number_in_words(wording, block, i, 1, std::to_string(*value)));
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

}  // namespace alongside
