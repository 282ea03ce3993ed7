// Lists of words and phrases that rules on wording look for, as a toolkit's templates/word-lists/*.yaml hold
// them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"

namespace alongside {

/// What a word is listed as. One word may be listed as several.
enum class WordListKind : std::uint8_t {
  use_other_words,   // "utilise": another word says the same
  hard_word,         // "commissioning": needs a plain sentence beside it
  familiar,          // "hospital": many letters or syllables, and everybody knows it
  figure_of_speech,  // "touch base"
  hidden_verb,       // "make a decision"
  latin,             // "e.g.", "via"
  place_or_colour,   // "the button on the right"
  name,              // words that are a name: rules on wording are silent on them
  abbreviation,      // letters that need no explanation: "NHS"
  noun,              // a noun that noun strings are often made of
  medical_term,      // "haemorrhoids": the everyday word comes first
  same_thing,        // "doctor" with "GP" and "physician": an easy-read page uses one of them
};

inline constexpr std::array<std::string_view, 12> word_list_kind_names = {
    "use-other-words", "hard-word",       "familiar", "figure-of-speech", "hidden-verb",
    "latin",           "place-or-colour", "name",     "abbreviation",     "noun",
    "medical-term",    "same-thing"};

/// The name of `kind` in files: "use-other-words".
constexpr std::string_view word_list_kind_name(WordListKind kind) {
  return word_list_kind_names[static_cast<std::size_t>(kind)];
}

/// The kind of that name, or nothing.
constexpr std::optional<WordListKind> word_list_kind_named(std::string_view name) {
  for (std::size_t kind = 0; kind < word_list_kind_names.size(); ++kind) {
    if (word_list_kind_names[kind] == name) return static_cast<WordListKind>(kind);
  }
  return std::nullopt;
}

/// Which forms of a word are meant besides the written one.
enum class WordForms : std::uint8_t {
  as_written,  // this form only
  noun,        // also the plural and 's: "pathway" means "pathways" too
  verb,        // also -s, -ed, -ing, of the first word of a phrase: "carry out" means "carried out" too
};

struct WordListEntry {
  std::string word;  // a word or a phrase; capital letters are no difference, but in abbreviations and names
  std::string use;   // what to write instead, or the plain sentence of a hard word; may be empty
  std::string why;   // a reason of its own; may be empty
  WordListKind kind = WordListKind::use_other_words;
  WordForms forms = WordForms::as_written;
  std::vector<std::string> also;  // other spellings, irregular forms
  Location where;
};

struct WordList {
  std::string name;    // the file's: "use-other-words"
  std::string source;  // where its ideas come from, and under which licence
  std::vector<WordListEntry> entries;
};

}  // namespace alongside
