#include "language/sentence_words.h"

#include <algorithm>
#include <array>

#include "language/characters.h"

namespace alongside {
namespace {

struct Abbreviation {
  std::string_view letters;
  StopUse use;
};

constexpr StopUse name = StopUse::before_name, number = StopUse::before_number, intro = StopUse::introduces,
                  inside = StopUse::inside;

constexpr std::array<Abbreviation, 86> abbreviations = {{
    {"a.m", inside},   {"al", inside},  {"approx", intro}, {"apr", inside},  {"art", number},
    {"assoc", inside}, {"aug", inside}, {"ave", inside},   {"bros", inside}, {"c", number},
    {"ca", number},    {"capt", name},  {"cf", intro},     {"ch", number},   {"chap", number},
    {"cllr", name},    {"co", inside},  {"col", name},     {"corp", inside}, {"dec", inside},
    {"dept", inside},  {"dr", name},    {"e.g", intro},    {"ed", number},   {"eds", number},
    {"eg", intro},     {"esp", intro},  {"est", inside},   {"etc", inside},  {"excl", inside},
    {"ext", number},   {"feb", inside}, {"fig", number},   {"figs", number}, {"fr", name},
    {"gen", name},     {"gov", name},   {"hon", name},     {"hosp", inside}, {"hr", inside},
    {"hrs", inside},   {"i.e", intro},  {"ibid", inside},  {"ie", intro},    {"inc", inside},
    {"incl", intro},   {"jan", inside}, {"jr", inside},    {"jul", inside},  {"jun", inside},
    {"lt", name},      {"ltd", inside}, {"max", inside},   {"min", inside},  {"mins", inside},
    {"mr", name},      {"mrs", name},   {"ms", name},      {"mt", name},     {"mx", name},
    {"n.b", intro},    {"nb", intro},   {"no", number},    {"nos", number},  {"nov", inside},
    {"oct", inside},   {"p", number},   {"p.m", inside},   {"para", number}, {"paras", number},
    {"ph.d", inside},  {"plc", inside}, {"pp", number},    {"prof", name},   {"pt", number},
    {"ref", number},   {"rev", name},   {"sec", number},   {"sect", number}, {"sept", inside},
    {"sr", inside},    {"st", name},    {"tel", number},   {"viz", intro},   {"vol", number},
    {"vs", intro},
}};
static_assert(std::ranges::is_sorted(abbreviations, {}, &Abbreviation::letters));

constexpr std::size_t longest_abbreviation = std::ranges::max(abbreviations, {}, [](const Abbreviation& one) { return one.letters.size(); }).letters.size();

constexpr std::array<std::string_view, 84> beginnings = {
    "a",       "after",   "all",    "also",  "although", "an",   "and",   "any",  "are",  "as",    "at",
    "because", "before",  "both",   "but",   "by",       "can",  "could", "did",  "do",   "does",  "each",
    "every",   "few",     "for",    "from",  "had",      "has",  "have",  "he",   "her",  "here",  "his",
    "how",     "however", "i",      "if",    "in",       "is",   "it",    "its",  "many", "may",   "more",
    "most",    "my",      "next",   "no",    "not",      "now",  "of",    "on",   "once", "one",   "or",
    "our",     "she",     "should", "since", "so",       "some", "such",  "that", "the",  "their", "then",
    "there",   "these",   "they",   "this",  "those",    "to",   "under", "was",  "we",   "were",  "what",
    "when",    "where",   "which",  "who",   "why",      "will", "with",
};

/// `word` in small letters, cut to what the tables can hold.
struct SmallLetters {
  explicit SmallLetters(std::string_view word) : size(std::min(word.size(), letters.size())) {
    std::transform(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(size), letters.begin(),
                   small_letter);
  }
  std::string_view text() const { return {letters.data(), size}; }

  std::array<char, 16> letters{};
  std::size_t size;
};

bool has_inner_stop(std::string_view word) {
  return word.size() > 2 && word[1] == '.' && is_ascii_letter(word[0]);
}

}  // namespace

StopUse stop_use_of(std::string_view word) {
  if (word.size() > longest_abbreviation) return has_inner_stop(word) ? StopUse::inside : StopUse::none;
  const SmallLetters small(word);
  const auto found = std::ranges::lower_bound(abbreviations, small.text(), {}, &Abbreviation::letters);
  if (found != abbreviations.end() && found->letters == small.text()) return found->use;
  return has_inner_stop(word) ? StopUse::inside : StopUse::none;
}

bool takes_a_letter(std::string_view word) {
  constexpr std::string_view lettered[] = {
      "annex",    "appendix", "band",    "class", "column", "grade",   "group", "hepatitis", "influenza",
      "level",    "option",   "part",    "phase", "plan",   "product", "ring",  "room",      "row",
      "schedule", "section",  "side",    "stage", "step",   "strep",   "table", "team",      "type",
      "unit",     "version",  "vitamin", "ward",  "wing",   "zone"};
  const SmallLetters small(word);
  return std::ranges::find(lettered, small.text()) != std::end(lettered);
}

bool is_day_name(std::string_view word) {
  constexpr std::string_view days[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                       "Friday", "Saturday", "Sunday"};
  return std::ranges::find(days, word) != std::end(days);
}

bool begins_sentences(std::string_view word) {
  const SmallLetters small(word.substr(0, word.find('\'')));
  return std::ranges::find(beginnings, small.text()) != beginnings.end() || small.text() == "you" ||
         small.text() == "your";
}

}  // namespace alongside
