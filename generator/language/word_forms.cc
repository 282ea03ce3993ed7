#include "language/word_forms.h"

#include <initializer_list>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "language/characters.h"

namespace alongside {
namespace {

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  for (const std::string_view ending : endings) {
    if (word.ends_with(ending)) return true;
  }
  return false;
}

bool is_consonant(char c) {
  return is_ascii_small(c) && !is_vowel(c);
}

/// "carry", whose y becomes ie.
bool ends_with_consonant_y(std::string_view word) {
  return word.size() > 1 && word.ends_with('y') && !is_vowel(word[word.size() - 2]);
}

/// "plan", "commit", "travel": the last letter may be doubled before -ed and -ing.
bool may_double(std::string_view word) {
  if (word.size() < 3 || ends_with_any(word, {"w", "x", "y"})) return false;
  return is_consonant(word.back()) && is_vowel(word[word.size() - 2]) && is_consonant(word[word.size() - 3]);
}

std::string with_s(std::string_view word) {
  const std::string letters(word);
  if (ends_with_consonant_y(word)) return letters.substr(0, letters.size() - 1) + "ies";
  return letters + (ends_with_any(word, {"s", "x", "z", "ch", "sh"}) ? "es" : "s");
}

/// "used", "carried", "planned" and "planed", "using", "carrying" …
std::vector<std::string> verb_forms(std::string_view word) {
  const std::string letters(word);
  std::vector<std::string> forms = {with_s(word)};
  const std::string short_by_one = letters.substr(0, letters.size() - 1);
  if (word.ends_with('e')) {
    forms.push_back(letters + "d");
    forms.push_back((ends_with_any(word, {"ee", "oe", "ye"}) ? letters : short_by_one) + "ing");
  } else {
    forms.push_back(ends_with_consonant_y(word) ? short_by_one + "ied" : letters + "ed");
    forms.push_back(letters + "ing");
  }
  if (may_double(word)) {
    forms.push_back(letters + word.back() + "ed");
    forms.push_back(letters + word.back() + "ing");
  }
  return forms;
}

}  // namespace

std::string folded(std::string_view word) {
  return replaced(replaced(lower_case(word), "\u2019", "'"), "\u2011", "-");
}

std::vector<std::string> forms_of(std::string_view word, WordForms forms) {
  const std::string small = folded(one_spaced(word));
  std::vector<std::string> result = {small};
  if (small.empty() || forms == WordForms::as_written) return result;
  if (forms == WordForms::noun) {
    result.push_back(with_s(small));
    return result;
  }
  const std::size_t space = small.find(' ');
  const std::string rest = space == std::string::npos ? "" : small.substr(space);
  for (const std::string& form : verb_forms(std::string_view(small).substr(0, space)))
    result.push_back(form + rest);
  return result;
}

std::vector<std::string> stems_of(std::string_view small_letters) {
  std::vector<std::string> stems;
  const auto cut = [&](std::string_view ending, std::initializer_list<std::string_view> instead) {
    constexpr std::size_t least_stem = 2;
    if (!small_letters.ends_with(ending) || small_letters.size() < ending.size() + least_stem) return;
    const std::string stem(small_letters.substr(0, small_letters.size() - ending.size()));
    for (const std::string_view letters : instead) stems.push_back(stem + std::string(letters));
    const bool doubled = stem.size() > 2 && stem.back() == stem[stem.size() - 2] && is_consonant(stem.back());
    if (doubled && ending != "s" && ending != "ly") stems.push_back(stem.substr(0, stem.size() - 1));
  };
  cut("'s", {""});
  cut("ies", {"y"});
  cut("es", {""});
  cut("s", {""});
  cut("ied", {"y"});
  cut("ed", {"", "e"});
  cut("ing", {"", "e"});
  cut("ier", {"y"});
  cut("iest", {"y"});
  cut("er", {"", "e"});
  cut("est", {"", "e"});
  cut("ily", {"y"});
  cut("ly", {"", "le"});
  return stems;
}

}  // namespace alongside
