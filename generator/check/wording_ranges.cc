// Ranges with a dash, which is passed over when a page is read aloud.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "check/nodes.h"
#include "check/wording_rules.h"
#include "foundation/text.h"
#include "language/numbers.h"
#include "language/word_facts.h"

namespace alongside {
namespace {

constexpr char long_dash_byte = '\xE2';  // the first of "–", "—" and "−"

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

/// What the two ends of a range have in common.
enum class End { none, number, money, time, date, weekday, month };

End end_named(std::string_view word) {
  if (!weekday_in_full(word).empty()) return End::weekday;
  return facts_of(word, true).is(word_flag::month) ? End::month : End::none;
}

End end_of(const WordingBlock& block, std::uint32_t index) {
  switch (block.analysis.words[index].kind) {
    case WordKind::word: return end_named(block.word(index));
    case WordKind::number: return End::number;
    case WordKind::money: return End::money;
    case WordKind::time: return End::time;
    case WordKind::date: return End::date;
    default: return End::none;
  }
}

bool is_dash(std::string_view gap) {
  constexpr std::array<std::string_view, 4> dashes = {"\u2013", "\u2014", "\u2212", "-"};
  return std::find(dashes.begin(), dashes.end(), trimmed(gap)) != dashes.end();
}

/// Whether two numbers can only be a range: "about 10 – 15 people", not "Group 2 – 10 people came".
bool is_from_to(const WordingBlock& block, std::uint32_t first) {
  constexpr std::uint32_t small_words = word_flag::preposition | word_flag::determiner | word_flag::adverb;
  const bool is_free = first == 0 || block.analysis.facts[first - 1].is(small_words) || word_before(block, first) == "aged" || word_before(block, first) == "ages";
  const auto from = value_of(block.word(first)), to = value_of(block.word(first + 1));
  return is_free && from && to && *from < *to;
}

/// "Monday to Friday" for "Mon-Fri"; empty for words that are no range of days or months.
std::string days_in_words(std::string_view word) {
  const std::size_t at = word.find('-');
  if (at == std::string_view::npos) return {};
  const std::string_view from = word.substr(0, at), to = word.substr(at + 1);
  if (end_named(from) == End::none || end_named(from) != end_named(to)) return {};
  const bool is_month_range = end_named(from) == End::month;
  return std::string(is_month_range ? from : weekday_in_full(from)) + " to " + std::string(is_month_range ? to : weekday_in_full(to));
}

bool is_in_table(const WordingBlock& block) { return block.kind() == ProseKind::cell || block.kind() == ProseKind::header_cell; }

void report_range(const Wording& wording, const WordingBlock& block, std::uint32_t first, std::uint32_t count, const std::string& in_words, Findings& findings) {
  findings.push_back(warning_at(place_of_words(wording, block, first, count), "language/range",
                                "The dash in " + quoted(text_of_words(block, first, count)) + " is passed over when the page is read aloud.",
                                "Write “" + in_words + "”."));
}

void check_days(const Wording& wording, const WordingBlock& block, std::uint32_t i, Findings& findings) {
  const std::string days = block.analysis.words[i].kind == WordKind::word ? days_in_words(block.word(i)) : std::string();
  if (!days.empty()) report_range(wording, block, i, 1, days, findings);
}

void check_parted_range(const Wording& wording, const WordingBlock& block, std::uint32_t i, Findings& findings) {
  if (!is_parted_range(block, i) || is_silent(block, i + 1)) return;
  report_range(wording, block, i, 2, std::string(block.word(i)) + " to " + std::string(block.word(i + 1)), findings);
}

/// Looks at each word that holds a sign that begins with `byte`, and at each that has one behind it.
void check_at_dashes(const Wording& wording, const WordingBlock& block, char byte, Findings& findings) {
  const Words& words = block.analysis.words;
  std::size_t seen = 0;
  for (std::size_t at = block.text.find(byte); at != std::string_view::npos; at = block.text.find(byte, at + 1)) {
    const auto after = std::partition_point(words.begin(), words.end(), [&](const Word& word) { return word.at <= at; });
    if (at < seen || after == words.begin()) continue;
    const auto i = static_cast<std::uint32_t>(after - words.begin()) - 1;
    const bool is_inside = at < words[i].end();
    seen = is_inside ? words[i].end() : after == words.end() ? block.text.size() : after->at;
    if (is_silent(block, i)) continue;
    if (is_inside) {
      check_days(wording, block, i, findings);
    } else {
      check_parted_range(wording, block, i, findings);
    }
  }
}

}  // namespace

bool is_parted_range(const WordingBlock& block, std::uint32_t first) {
  if (first + 1 >= block.analysis.words.size() || is_in_table(block)) return false;
  if (!is_dash(text_between(block.text, block.analysis.words[first], block.analysis.words[first + 1]))) return false;
  const End end = end_of(block, first);
  if (end == End::none || end != end_of(block, first + 1) || is_no_range(block, first)) return false;
  return end != End::number || is_from_to(block, first);
}

void check_ranges(const Wording& wording, Findings& findings) {
  for_each_of(wording, WordKind::range, [&](const WordingBlock& block, std::uint32_t i) {
    const std::string in_words = is_in_table(block) || is_no_range(block, i) ? std::string() : with_to(block.word(i));
    if (!in_words.empty()) report_range(wording, block, i, 1, in_words, findings);
  });
  for (const WordingBlock& block : wording.blocks) {
    if (is_in_table(block)) continue;
    check_at_dashes(wording, block, '-', findings);
    check_at_dashes(wording, block, long_dash_byte, findings);
  }
}

}  // namespace alongside
