// Rules on wording: what they are given and how they are called. A rule is a function over the laid-out words of one text and a
// row in the table of its family.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "check/check_document.h"
#include "check/item_lists.h"
#include "check/wording_tools.h"

namespace alongside {

/// One text as the rules see it.
struct Wording {
  const Document& document;
  const CheckContext& context;
  const Prose& prose;
  std::span<const WordingBlock> blocks;  // as Prose::blocks; those that are silent as a whole hold no words
  std::span<const ItemList> lists;       // of its words
  const Limits& limits;                  // of the text's edition
  const Vocabulary& vocabulary;
};

struct WordingRule {
  void (*check)(const Wording& wording, Findings& findings);
  bool in_plain = true;
  bool in_easy_read = true;
  bool is_english_only = true;  // counts or knows English words
};

/// The tables of the families.
std::span<const WordingRule> language_wording_rules();
std::span<const WordingRule> plain_wording_rules();
std::span<const WordingRule> easy_read_wording_rules();

/// What the rules on wording find in `document`; nothing where `context` brings no desk.
Findings check_wording(const Document& document, const CheckContext& context);

/// Where words of a block stand in the file.
Location place_of_words(const Wording& wording, const WordingBlock& block, std::uint32_t first_word, std::uint32_t word_count = 1);

/// Where a sentence stands in the file, without white space at its ends.
Location place_of(const Wording& wording, const WordingBlock& block, const Sentence& sentence);

/// The words as they stand in the text, from the first to the last.
std::string_view text_of_words(const WordingBlock& block, std::uint32_t first_word, std::uint32_t word_count = 1);

/// Whether rules on wording pass over any of the words.
inline bool is_silent(const WordingBlock& block, std::uint32_t first_word, std::uint32_t word_count = 1) {
  for (std::uint32_t i = first_word; i < first_word + word_count; ++i) {
    if ((block.marks[i] & word_mark::silent) != 0) return true;
  }
  return false;
}

/// The word before or after one of a block; empty where there is none.
inline std::string_view word_before(const WordingBlock& block, std::uint32_t index) {
  return index == 0 ? std::string_view() : block.word(index - 1);
}
inline std::string_view word_after(const WordingBlock& block, std::uint32_t index) {
  return index + 1 < block.analysis.words.size() ? block.word(index + 1) : std::string_view();
}

/// Calls `visit(block, index)` for each word of `kind` on which rules are not silent.
template <class Visit>
void for_each_of(const Wording& wording, WordKind kind, Visit visit) {
  for (const WordingBlock& block : wording.blocks) {
    if (!block.has_words_of(kind)) continue;
    for (std::uint32_t i = 0; i < block.analysis.words.size(); ++i) {
      if (block.analysis.words[i].kind == kind && !is_silent(block, i)) visit(block, i);
    }
  }
}

/// How many words of the sentence count: all but the silent ones.
int counted_words(const WordingBlock& block, const Sentence& sentence);

/// Whether the block is text that people read on: a paragraph, a lead-in, an item, a cell. Headings and captions are none.
bool is_running_text(const WordingBlock& block);

/// Whether sentences stand in the block: running text, or the summary.
bool is_prose(const WordingBlock& block);

/// A finding of a rule that has limits, at the severity that they give.
Finding finding_at(Severity severity, Location where, std::string rule, std::string message, std::string hint);

}  // namespace alongside
