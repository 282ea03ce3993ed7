#include "check/limits.h"

#include <algorithm>
#include <string>
#include <vector>

#include "foundation/suggest.h"

namespace alongside {
namespace {

constexpr std::string_view own_choice = "chosen for Alongside";
constexpr std::string_view media_in_chunks = "W3C, Making content usable for people with cognitive and learning disabilities: break media into chunks";

constexpr LimitLevels advised(int advice) { return {advice, no_limit, no_limit}; }
constexpr LimitLevels warned(int warning) { return {no_limit, warning, no_limit}; }
constexpr LimitLevels never = {};

constexpr std::array<LimitRow, limit_count> rows = {{
    {Limit::sentence_words, "sentence_words", "words in a sentence", {20, 25, no_limit}, {12, 15, no_limit},
     "NHS digital service manual, how we write (20); Inside GOV.UK, 2014 (25); GOV.UK, accessible communication formats (10 to 15 in easy read)"},
    {Limit::page_sentence_words, "page_sentence_words", "words in the mean sentence of a page", advised(15), never, "Readability Guidelines: 15 on average"},
    {Limit::paragraph_sentences, "paragraph_sentences", "sentences in a paragraph", warned(3), never, "NHS digital service manual, how we write"},
    {Limit::paragraph_words, "paragraph_words", "words in a paragraph", warned(60), never, "W3C, Making content usable for people with cognitive and learning disabilities: over 50, try two"},
    {Limit::item_sentences, "item_sentences", "sentences in an item of a list with bullets", advised(1), never, "NHS digital service manual, lists"},
    {Limit::list_items, "list_items", "items in a list", warned(6), warned(6), "NHS digital service manual, lists"},
    {Limit::words_without_summary, "words_without_summary", "words on a page that has no summary at its top", warned(300), never,
     "W3C, Making content usable for people with cognitive and learning disabilities: provide a summary"},
    {Limit::title_characters, "title_characters", "signs in the title of a page", warned(65), warned(65), "NHS digital service manual, formatting and punctuation"},
    {Limit::page_words, "page_words", "words on a page", never, {400, 600, no_limit}, own_choice},
    {Limit::page_ideas, "page_ideas", "ideas on a page", never, advised(20), own_choice},
    {Limit::idea_sentences, "idea_sentences", "sentences in an idea", never, warned(3), "European rules for information that is easy to read, French checklist, 20"},
    {Limit::idea_words, "idea_words", "words in an idea", never, warned(60), "European rules for information that is easy to read, French checklist, 20"},
    {Limit::list_levels, "list_levels", "levels of a list", never, warned(1), "European rules for information that is easy to read, French checklist, 30"},
    {Limit::sentence_joining_words, "sentence_joining_words", "words such as “and”, “because”, “which” that join parts of a sentence", never, warned(1),
     "W3C, Making content usable for people with cognitive and learning disabilities: one point in a sentence"},
    {Limit::sentence_commas, "sentence_commas", "commas in a sentence", never, warned(1), "European rules for information that is easy to read, French checklist, 17"},
    {Limit::sentence_negatives, "sentence_negatives", "words such as “not” and “never” in a sentence", advised(2), warned(1),
     "European rules for information that is easy to read, French checklist, 22"},
    {Limit::nouns_in_a_row, "nouns_in_a_row", "nouns one after the other", advised(3), advised(3), "US Federal plain language guidelines: avoid noun strings"},
    {Limit::hard_word_syllables, "hard_word_syllables", "syllables of a word that is no hard word", never, advised(2), "Australian Government Style Manual, easy read"},
    {Limit::number_size, "number_size", "the size of a number", never, warned(9999), "European rules for information that is easy to read, French checklist, 16"},
    {Limit::film_minutes, "film_minutes", "minutes of a film of the toolkit's own", advised(6), advised(6), media_in_chunks},
}};

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (static_cast<std::size_t>(rows[i].limit) != i) return false;
  }
  return true;
}
static_assert(is_in_order());

const LimitRow* row_named(std::string_view name) {
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const LimitRow& candidate) { return candidate.name == name; });
  return row == rows.end() ? nullptr : &*row;
}

void apply(const CheckSettings& checks, Limits& limits) {
  for (const auto& [name, levels] : checks.limits) {
    const LimitRow* row = row_named(name);
    if (row == nullptr) continue;
    LimitLevels& changed = limits.levels[static_cast<std::size_t>(row->limit)];
    for (const auto& [level, number] : levels) {
      if (level == "advice") changed.advice = number;
      if (level == "warning") changed.warning = number;
      if (level == "error") changed.error = number;
    }
  }
}

Location place_of_limit(const Settings& settings, const std::string& keys) {
  for (const char* level : {"", ".advice", ".warning", ".error"}) {
    const auto place = settings.places.find(keys + level);
    if (place != settings.places.end()) return place->second;
  }
  return {settings.file, {1, 1}, {1, 1}};
}

bool comes_after(int milder, int stricter) { return milder != no_limit && stricter != no_limit && milder > stricter; }

void check_order(const std::string& name, const std::string& keys, const LimitLevels& levels, const Settings& settings, Findings& findings) {
  const bool after_warning = comes_after(levels.advice, levels.warning);
  const bool after_error = comes_after(levels.warning, levels.error) || comes_after(levels.advice, levels.error);
  if (!after_warning && !after_error) return;
  const std::string milder = after_warning || !comes_after(levels.warning, levels.error) ? "advice" : "warning";
  const std::string stricter = after_warning ? "warning" : "error";
  const auto number = [](int value) { return std::to_string(value); };
  const int above = milder == "advice" ? levels.advice : levels.warning;
  const int below = stricter == "warning" ? levels.warning : levels.error;
  findings.push_back(warning_at(place_of_limit(settings, keys), "input/limits-out-of-order",
                                "The " + milder + " of " + name + " begins above " + number(above) + ", which is after the " + stricter +
                                    " above " + number(below) + ".",
                                "Give " + milder + " a lower number than " + stricter + ", or change both."));
}

void report_unknown_limit(const std::string& name, const std::string& keys, const Settings& settings, Findings& findings) {
  std::vector<std::string> known;
  for (const LimitRow& row : rows) known.emplace_back(row.name);
  const std::string near = did_you_mean(name, known);
  findings.push_back(warning_at(place_of_limit(settings, keys), "input/unknown-limit", "There is no limit called " + name + ".",
                                near.empty() ? "docs/reference.md lists all limits." : near));
}

/// The limits in one group of settings, which stand below `keys`, as they hold in `editions`.
void check_group(const CheckSettings& checks, const std::string& keys, std::span<const Edition> editions, const Settings& settings,
                 Findings& findings) {
  for (const auto& [name, levels] : checks.limits) {
    const LimitRow* row = row_named(name);
    if (row == nullptr) {
      report_unknown_limit(name, keys + name, settings, findings);
      continue;
    }
    const std::size_t before = findings.size();
    for (const Edition edition : editions) {
      if (findings.size() == before) check_order(name, keys + name, limits_of(settings, edition)[row->limit], settings, findings);
    }
  }
}

}  // namespace

int LimitLevels::limit_of(Severity severity) const {
  if (severity == Severity::error) return error;
  return severity == Severity::warning ? warning : advice;
}

std::span<const LimitRow> all_limits() { return rows; }

Limits limits_of(const Settings& settings, Edition edition) {
  Limits limits;
  for (const LimitRow& row : rows) {
    limits.levels[static_cast<std::size_t>(row.limit)] = edition == Edition::easy_read ? row.easy_read : row.plain;
  }
  apply(settings.checks, limits);
  const auto own = settings.edition_checks.find(std::string(edition_name(text_edition(edition))));
  if (own != settings.edition_checks.end()) apply(own->second, limits);
  return limits;
}

Findings check_limits(const Settings& settings) {
  Findings findings;
  constexpr std::array<Edition, 2> with_texts = {Edition::plain, Edition::easy_read};
  check_group(settings.checks, "checks.", with_texts, settings, findings);
  for (const auto& [name, checks] : settings.edition_checks) {
    const std::array<Edition, 1> edition = {text_edition(edition_named(name).value_or(Edition::plain))};
    check_group(checks, "checks." + name + ".", edition, settings, findings);
  }
  return findings;
}

}  // namespace alongside
