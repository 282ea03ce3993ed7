#include "language/contractions.h"

#include <algorithm>
#include <array>

#include "foundation/text.h"
#include "language/characters.h"

namespace alongside {
namespace {

struct Short {
  std::string_view word;
  std::string_view in_full;
};

// Negatives whose full form is more than the word before n't with "not".
constexpr std::array<Short, 5> odd_negatives = {{{"ain't", "is not"},
                                                 {"can't", "cannot"},
                                                 {"shan't", "shall not"},
                                                 {"won't", "will not"},
                                                 {"cann't", "cannot"}}};

// After these words 's is short for "is" or "has"; after all others it says whose something is.
constexpr std::array<std::string_view, 15> before_s = {"he",       "here",    "how",  "it",    "she",
                                                       "somebody", "someone", "that", "there", "what",
                                                       "when",     "where",   "who",  "why",   "everyone"};

constexpr std::array<std::string_view, 6> before_d = {"he", "i", "she", "they", "we", "you"};

// The NHS digital service manual advises against "should've" and "they've", and writes "if you've had a
// stroke" itself.
constexpr std::array<std::string_view, 3> easy_before_ve = {"i", "we", "you"};

constexpr std::array<Short, 7> whole_words = {{{"let's", "let us"},
                                               {"ma'am", "madam"},
                                               {"o'clock", ""},
                                               {"y'all", "you all"},
                                               {"c'mon", "come on"},
                                               {"gonna", "going to"},
                                               {"wanna", "want to"}}};

/// `word` in small letters with a straight apostrophe.
std::string plain_letters(std::string_view word) {
  std::string letters = replaced(word, "\u2019", "'");
  std::ranges::transform(letters, letters.begin(), small_letter);
  return letters;
}

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::string negative_in_full(const std::string& letters) {
  for (const Short& each : odd_negatives) {
    if (each.word == letters) return std::string(each.in_full);
  }
  return letters.substr(0, letters.size() - 3) + " not";
}

std::optional<Contraction> from_ending(const std::string& letters) {
  const std::size_t apostrophe = letters.rfind('\'');
  const std::string stem = letters.substr(0, apostrophe);
  const std::string_view ending = std::string_view(letters).substr(apostrophe + 1);
  if (ending == "t" && stem.ends_with('n'))
    return Contraction{ContractionKind::negative, negative_in_full(letters)};
  if (ending == "ve") {
    const bool is_easy = holds(easy_before_ve, stem);
    return Contraction{is_easy ? ContractionKind::other : ContractionKind::have, stem + " have"};
  }
  if (ending == "ll") return Contraction{ContractionKind::other, stem + " will"};
  if (ending == "re") return Contraction{ContractionKind::other, stem + " are"};
  if (ending == "m" && stem == "i") return Contraction{ContractionKind::other, "i am"};
  if (ending == "s" && holds(before_s, stem)) return Contraction{ContractionKind::other, stem + " is"};
  if (ending == "d" && holds(before_d, stem)) return Contraction{ContractionKind::other, stem + " would"};
  return std::nullopt;
}

}  // namespace

std::optional<Contraction> contraction_of(std::string_view word) {
  const std::string letters = plain_letters(word);
  std::optional<Contraction> result;
  for (const Short& each : whole_words) {
    if (each.word != letters) continue;
    if (each.in_full.empty()) return std::nullopt;
    result = Contraction{ContractionKind::other, std::string(each.in_full)};
  }
  if (!result && letters.find('\'') != std::string::npos) result = from_ending(letters);
  if (!result) return std::nullopt;
  const bool capital = is_ascii_capital(word.front()) || result->in_full.starts_with("i ");
  if (capital && is_ascii_small(result->in_full[0]))
    result->in_full[0] = static_cast<char>(result->in_full[0] - 'a' + 'A');
  return result;
}

bool is_contraction(std::string_view word) {
  return contraction_of(word).has_value();
}

}  // namespace alongside
