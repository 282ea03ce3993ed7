#include "language/word_facts.h"

#include <algorithm>
#include <string>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "language/abbreviations.h"
#include "language/characters.h"
#include "language/contractions.h"
#include "language/function_words.h"
#include "language/numbers.h"
#include "language/syllables.h"

namespace alongside {
namespace {

std::uint8_t small_count(std::size_t count) {
  return static_cast<std::uint8_t>(std::min<std::size_t>(count, 255));
}

/// How a word is spelled, in any language.
struct Spelling {
  std::size_t letters = 0;
  std::size_t digits = 0;
  std::size_t capitals = 0;
  bool begins_with_capital = false;
};

Spelling spelling_of(std::string_view word) {
  Spelling spelling;
  for (std::size_t at = 0; at < word.size();) {
    const bool first = at == 0;
    const char32_t code_point = next_code_point(word, at);
    const bool capital = is_capital(code_point);
    if (is_letter(code_point)) ++spelling.letters;
    if (is_digit(code_point)) ++spelling.digits;
    if (capital) ++spelling.capitals;
    if (first) spelling.begins_with_capital = capital;
  }
  return spelling;
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

/// The bits that the last letters of a word tell.
std::uint32_t ending_flags(std::string_view small) {
  std::uint32_t flags = 0;
  if (small.ends_with('s')) small.remove_suffix(1);
  constexpr std::size_t shortest_noun = 7;  // "station", "comment" and "dance" are nobody's hidden verbs
  if (small.size() > shortest_noun &&
      ends_with_any(small, {"tion", "sion", "ment", "ance", "ence", "ity", "ness"})) {
    flags |= word_flag::noun_ending;
  }
  const bool thing = ends_with_any(
      small, {"thing", "king", "ring", "wing", "spring", "string", "evening", "morning", "wellbeing"});
  const bool planning = small.size() > 4 && small.ends_with("ing");
  if (planning && (!thing || small.size() > 9)) flags |= word_flag::ing;
  return flags;
}

/// Words with -ly that describe a thing ("friendly"), or are no adverb at all ("family").
bool is_adverb(std::string_view small) {
  constexpr std::string_view others[] = {
      "ally",       "anomaly",   "apply",         "assembly", "belly",  "comply",   "costly",   "daily",
      "deadly",     "early",     "elderly",       "family",   "fly",    "friendly", "imply",    "italy",
      "july",       "likely",    "lively",        "lonely",   "lovely", "monthly",  "multiply", "only",
      "orderly",    "quarterly", "rely",          "reply",    "silly",  "supply",   "timely",   "ugly",
      "unfriendly", "unlikely",  "user-friendly", "weekly",   "yearly"};
  return small.size() > 3 && small.ends_with("ly") && std::ranges::find(others, small) == std::end(others);
}

std::uint32_t english_flags(std::string_view word, const std::string& small) {
  std::uint32_t flags = function_word_flags(small) | participle_flags(small) | ending_flags(small);
  if (is_adverb(small)) flags |= word_flag::adverb;
  if (is_contraction(small)) flags |= word_flag::contraction;
  if (is_roman_numeral(word)) {
    flags |= word_flag::roman_numeral;
  } else if (is_acronym(word)) {
    flags |= word_flag::acronym;
  }
  return flags;
}

/// Gunning counts a word by its stem: "creating" as "create", "processes" as "process".
int fog_syllables_of(std::string_view small, int syllables) {
  if (small.size() > 5 && small.ends_with("ing")) return syllables - 1;
  const std::string_view stem = small.substr(0, small.size() > 2 ? small.size() - 2 : 0);
  if (stem.empty()) return syllables;
  if (small.ends_with("ed")) return stem.ends_with('t') || stem.ends_with('d') ? syllables - 1 : syllables;
  const bool spoken = ends_with_any(stem, {"s", "x", "z", "ch", "sh", "c", "g"});
  return small.ends_with("es") && spoken ? syllables - 1 : syllables;
}

}  // namespace

WordFacts facts_of(std::string_view word, bool english) {
  WordFacts facts;
  const Spelling spelling = spelling_of(word);
  facts.letters = small_count(spelling.letters);
  facts.characters = small_count(spelling.letters + spelling.digits);
  if (spelling.begins_with_capital) facts.flags |= word_flag::capital;
  const bool plural = word.ends_with('s') && spelling.letters > 2;
  if (spelling.capitals > 1 && spelling.capitals + (plural ? 1 : 0) >= spelling.letters)
    facts.flags |= word_flag::all_capitals;
  if (!english) return facts;
  const std::string small = replaced(lower_case(word), "\u2019", "'");
  facts.flags |= english_flags(word, small);
  const int syllables = syllables_of(word);
  facts.syllables = small_count(static_cast<std::size_t>(syllables));
  facts.fog_syllables =
      small_count(static_cast<std::size_t>(std::max(1, fog_syllables_of(small, syllables))));
  return facts;
}

}  // namespace alongside
