// What the words of every text of a run are held against, made once, and the desk at which one worker looks at one text after
// the other.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "check/limits.h"
#include "check/prose.h"
#include "language/analysis.h"
#include "language/vocabulary.h"
#include "model/toolkit.h"
#include "model/word_list.h"

namespace alongside {

/// Word lists and limits. Shared by all workers and never changed.
struct WordingTools {
  Vocabulary vocabulary;
  Limits plain;
  Limits easy_read;
  std::string language;  // of texts that say none
  std::unordered_map<std::string, std::string> easy_meanings;  // of the glossary's spellings in small letters, for easy read
};

/// `lists` with what the toolkit adds: words to avoid and words allowed in its settings, names in its glossary, its organisation,
/// place and theme, its directory. `brands` are the toolkit under each theme of the run, at least one: their names are gathered from all.
WordingTools wording_tools(std::span<const Toolkit* const> brands, std::vector<WordList> lists);
WordingTools wording_tools(const Toolkit& toolkit, std::vector<WordList> lists);

/// A block with its words cut and looked up. The vectors of words, facts and marks go side by side.
struct WordingBlock {
  const ProseBlock* prose = nullptr;
  std::string_view text;
  Analysis analysis;
  TermMatches terms;                 // listed words and phrases, in the order of the text
  std::vector<std::uint8_t> marks;   // word_mark bits of each word
  std::uint32_t flags = 0;           // word_flag of any of its words
  std::uint32_t lists = 0;           // a bit for each WordListKind of any of its terms
  std::uint32_t kinds = 0;           // a bit for each WordKind of any of its words
  bool has_silent_words = false;     // any of its marks is silent

  ProseKind kind() const { return prose->kind; }
  std::string_view word(std::uint32_t index) const { return text_of(text, analysis.words[index]); }
  bool has(std::uint32_t flag) const { return (flags & flag) != 0; }
  bool has_term(WordListKind kind) const { return (lists >> static_cast<unsigned>(kind) & 1U) != 0; }
  bool has_words_of(WordKind kind) const { return (kinds >> static_cast<unsigned>(kind) & 1U) != 0; }
};

namespace word_mark {
inline constexpr std::uint8_t silent = 1;  // rules on wording pass over it: quoted, code, a name
inline constexpr std::uint8_t bold = 2;
inline constexpr std::uint8_t italic = 4;
inline constexpr std::uint8_t link = 8;
inline constexpr std::uint8_t begins_sentence = 16;
}  // namespace word_mark

/// Sets `bit` on the words of `block` that touch the stretch.
void mark_stretch(WordingBlock& block, std::uint32_t at, std::uint32_t length, std::uint8_t bit);

/// Makes `count` words of `block` from `first` on silent.
void silence_words(WordingBlock& block, std::uint32_t first, std::uint32_t count);

/// Holds one text at a time, and what is known of the words met so far. One a worker; the memory is used again for each text.
class WordingDesk {
 public:
  explicit WordingDesk(const WordingTools& tools) : tools_(&tools) {}

  const WordingTools& tools() const { return *tools_; }

  /// Lays out the words of `document`. In a language that has no rules for words, blocks have words and sentences but nothing is
  /// known of the words. `with_silent` also cuts blocks that are silent as a whole, for counting.
  void lay_out(const Document& document, Edition edition, bool is_english, bool with_silent);

  const Prose& prose() const { return prose_; }
  std::span<const WordingBlock> blocks() const { return {blocks_.data(), count_}; }

 private:
  void look_up(const Document& document, bool is_english, WordingBlock& block);
  WordMemo& memo_for(bool is_english);

  const WordingTools* tools_;
  Prose prose_;
  std::vector<WordingBlock> blocks_;  // the first count_ of them are in use
  std::size_t count_ = 0;
  std::optional<WordMemo> english_, other_;
};

/// Whether texts in `language` (a tag; empty: of the toolkit) are English.
bool is_english(const WordingTools& tools, std::string_view language);

}  // namespace alongside
