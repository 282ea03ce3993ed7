#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "check/easy_rules.h"
#include "check/nodes.h"

namespace alongside {
namespace {

/// Where a page first named a thing.
struct FirstName {
  const WordingBlock* block = nullptr;
  TermMatch term;
};

/// The first five letters, without signs: forms of one word share them.
std::string beginning_of(std::string_view words) {
  constexpr std::size_t length = 5;
  std::string letters;
  for (const char c : words) {
    if (letters.size() == length) break;
    const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (small != '-' && small != ' ') letters += small;
  }
  return letters;
}

std::string_view words_of_term(const FirstName& name) {
  return text_of_words(*name.block, name.term.first_word, name.term.word_count);
}

void hold_against_first(const Wording& wording, const FirstName& first, const FirstName& name,
                        Findings& findings) {
  const std::string_view words = words_of_term(name), before = words_of_term(first);
  if (beginning_of(words) == beginning_of(before)) return;
  findings.push_back(
      advice_at(place_of_words(wording, *name.block, name.term.first_word, name.term.word_count),
                "easy-read/two-words-one-thing",
                "This page says " + quoted(before) + " first and " + quoted(words) + " here.",
                "If you mean the same, write " + quoted(before) + " every time."));
}

}  // namespace

void check_same_words(const Wording& wording, Findings& findings) {
  std::unordered_map<std::uint32_t, FirstName> first_names;
  for (const WordingBlock& block : wording.blocks) {
    if (!block.has_term(WordListKind::same_thing) || !is_running_text(block)) continue;
    std::uint32_t free_from = 0;
    for (const TermMatch& term : block.terms) {
      if (wording.vocabulary.entry(term.entry).kind != WordListKind::same_thing) continue;
      if (term.first_word < free_from || is_silent(block, term.first_word, term.word_count)) continue;
      free_from = term.first_word + term.word_count;
      const FirstName name{&block, term};
      const auto [first, is_new] = first_names.emplace(term.entry, name);
      if (!is_new) hold_against_first(wording, first->second, name, findings);
    }
  }
}

}  // namespace alongside
