// How much of something a text may hold, for each edition: the one table of numbers of the rules on wording, with the source of
// each. A toolkit's `checks` changes them: `plain: {sentence_words: {advice: 20, warning: 25}}`.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "foundation/finding.h"
#include "model/edition.h"
#include "model/settings.h"

namespace alongside {

enum class Limit : std::uint8_t {
  sentence_words,
  page_sentence_words,
  paragraph_sentences,
  paragraph_words,
  item_sentences,
  list_items,
  words_without_summary,
  title_characters,
  page_words,
  page_ideas,
  idea_sentences,
  idea_words,
  list_levels,
  sentence_joining_words,
  sentence_commas,
  sentence_negatives,
  nouns_in_a_row,
  hard_word_syllables,
  number_size,
  film_minutes,
};

inline constexpr std::size_t limit_count = static_cast<std::size_t>(Limit::film_minutes) + 1;
inline constexpr int no_limit = -1;

/// Above which number a finding is advice, a warning, an error; `no_limit` where it never is.
struct LimitLevels {
  int advice = no_limit;
  int warning = no_limit;
  int error = no_limit;

  /// How serious `value` is; nothing where it keeps to the limit.
  std::optional<Severity> severity_of(int value) const {
    if (error != no_limit && value > error) return Severity::error;
    if (warning != no_limit && value > warning) return Severity::warning;
    if (advice != no_limit && value > advice) return Severity::advice;
    return std::nullopt;
  }

  /// The lowest of the limits: no value up to it is a finding. `no_limit` where there is none.
  int lowest() const {
    int lowest = no_limit;
    for (const int limit : {error, warning, advice}) {
      if (limit != no_limit && (lowest == no_limit || limit < lowest)) lowest = limit;
    }
    return lowest;
  }

  /// The limit that a value of that severity is over.
  int limit_of(Severity severity) const;
};

struct LimitRow {
  Limit limit;
  std::string_view name;    // in settings: "sentence_words"
  std::string_view counts;  // what is counted, for the reference page
  LimitLevels plain;
  LimitLevels easy_read;
  std::string_view source;
};

/// All limits, in the order of the enumeration.
std::span<const LimitRow> all_limits();

/// The limits of one edition, as settings may have changed them.
struct Limits {
  std::array<LimitLevels, limit_count> levels;

  const LimitLevels& operator[](Limit limit) const { return levels[static_cast<std::size_t>(limit)]; }
};

/// The built-in limits of `edition` (large print has the words of plain), changed by what `settings` say for all editions, then
/// by what they say for this one.
Limits limits_of(const Settings& settings, Edition edition);

/// Limits in settings that nobody knows, with what could have been meant, and those whose advice would come after their warning.
Findings check_limits(const Settings& settings);

}  // namespace alongside
