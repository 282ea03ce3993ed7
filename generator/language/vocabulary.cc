#include "language/vocabulary.h"

#include <algorithm>
#include <iterator>

#include "foundation/text.h"
#include "language/abbreviations.h"
#include "language/characters.h"
#include "language/syllables.h"
#include "language/word_forms.h"

namespace alongside {
namespace {

std::uint16_t bit_of(WordListKind kind) {
  return static_cast<std::uint16_t>(1U << static_cast<unsigned>(kind));
}

/// Kinds that keep rules silent, so that allowing a word takes nothing off them.
bool is_of_silence(WordListKind kind) {
  return kind == WordListKind::familiar || kind == WordListKind::name || kind == WordListKind::abbreviation;
}

/// Kinds of which rules ask whether a word is one, and never for its entry. Such words are common, so they begin no terms.
bool is_only_asked(WordListKind kind) {
  return kind == WordListKind::familiar || kind == WordListKind::noun;
}

/// Whether "IT" is not "it" in an entry.
bool capitals_matter(const WordListEntry& entry, std::string_view first) {
  const bool has_capital = std::ranges::any_of(first, is_ascii_capital);
  return has_capital && (entry.kind == WordListKind::abbreviation || entry.kind == WordListKind::name);
}

std::string_view without_possessive(std::string_view small) {
  return small.ends_with("'s") ? small.substr(0, small.size() - 2) : small;
}

bool is_white_space(std::string_view gap) {
  std::size_t at = 0;
  while (const std::size_t length = space_at(gap, at)) at += length;
  return at > 0 && at == gap.size();
}

bool holds(std::span<const std::string> words, std::string_view small) {
  return std::ranges::any_of(words, [&](const std::string& word) { return folded(word) == small; });
}

/// Numbers, dates and times: the syllables of reading them aloud.
WordFacts facts_of_number(std::string_view number) {
  WordFacts facts = facts_of(number, false);
  int syllables = 0;
  for (const std::string_view part : split(number, ' ')) {
    const bool in_letters =
        std::ranges::any_of(part, is_ascii_letter) && part.find('-') != std::string_view::npos;
    const bool digits = !in_letters && part.find_first_of("0123456789") != std::string_view::npos;
    syllables += digits ? syllables_of_number(part) : syllables_of(part);
    if (digits && (part.ends_with("am") || part.ends_with("pm"))) syllables += 2;
  }
  facts.syllables = static_cast<std::uint8_t>(std::clamp(syllables, 1, 255));
  facts.fog_syllables = 1;
  return facts;
}

}  // namespace

Vocabulary::Vocabulary(std::span<const WordList> lists, std::span<const std::string> allowed) {
  Growing growing;
  for (const WordList& list : lists) {
    for (const WordListEntry& entry : list.entries) add_entry(entry, allowed, growing);
  }
  add_allowed(allowed, growing);
  for (auto& [first, terms] : growing) {
    std::ranges::stable_sort(terms,
                             [](const Term& a, const Term& b) { return a.rest.size() > b.rest.size(); });
    terms.back().last = true;
    groups_[first] = static_cast<std::uint32_t>(terms_.size());
    std::ranges::move(terms, std::back_inserter(terms_));
  }
}

void Vocabulary::add_entry(const WordListEntry& entry, std::span<const std::string> allowed,
                           Growing& growing) {
  const bool silent = is_of_silence(entry.kind);
  if (!silent && holds(allowed, folded(entry.word))) return;
  const auto index = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back(entry);
  add_spelling(entry.word, index, growing);
  std::vector<std::string> spellings = entry.also;
  for (const std::string& form : forms_of(entry.word, entry.forms)) spellings.push_back(form);
  for (const std::string& spelling : spellings) {
    const bool taken_off = !silent && holds(allowed, folded(spelling));
    if (!taken_off && folded(spelling) != folded(entry.word)) add_spelling(spelling, index, growing);
  }
}

void Vocabulary::add_allowed(std::span<const std::string> allowed, Growing& growing) {
  for (const std::string& word : allowed) {
    WordListEntry entry;
    entry.word = word;
    entry.kind = is_acronym(word) ? WordListKind::abbreviation : WordListKind::familiar;
    entries_.push_back(entry);
    add_spelling(word, static_cast<std::uint32_t>(entries_.size() - 1), growing);
  }
}

void Vocabulary::add_spelling(std::string_view spelling, std::uint32_t entry, Growing& growing) {
  const Words words = words_of(spelling);
  if (words.empty()) return;
  const std::string_view first = text_of(spelling, words[0]);
  if (words.size() == 1 && is_only_asked(entries_[entry].kind)) {
    std::uint16_t& marks = marks_[folded(first)];
    marks = static_cast<std::uint16_t>(marks | bit_of(entries_[entry].kind));
    return;
  }
  Term term;
  term.entry = entry;
  if (capitals_matter(entries_[entry], first)) term.exact = first;
  for (std::size_t i = 1; i < words.size(); ++i) {
    term.rest.push_back(
        {std::string(text_between(spelling, words[i - 1], words[i])), folded(text_of(spelling, words[i]))});
  }
  const bool phrase = !term.rest.empty();
  growing[folded(first)].push_back(std::move(term));
  const bool spaced =
      phrase && std::ranges::all_of(spelling, [](char c) { return c == ' ' || is_ascii_letter(c); });
  if (spaced) growing[replaced(folded(spelling), " ", "-")].push_back({{}, {}, entry, false});
}

std::uint32_t Vocabulary::group_of(const std::string& small_letters) const {
  const auto found = groups_.find(small_letters);
  if (found != groups_.end()) return found->second;
  const auto stem = groups_.find(std::string(without_possessive(small_letters)));
  return stem == groups_.end() ? 0 : stem->second;
}

std::uint16_t Vocabulary::marks_of(const std::string& small_letters) const {
  const auto found = marks_.find(small_letters);
  if (found != marks_.end()) return found->second;
  const auto stem = marks_.find(std::string(without_possessive(small_letters)));
  return stem == marks_.end() ? std::uint16_t{0} : stem->second;
}

std::uint16_t Vocabulary::lists_of(std::string_view word, std::uint32_t group) const {
  std::uint16_t lists = 0;
  for (std::uint32_t i = group; i > 0; i = terms_[i].last ? 0 : i + 1) {
    const Term& term = terms_[i];
    const bool same = term.exact.empty() || word.starts_with(term.exact);
    if (same && term.rest.empty())
      lists = static_cast<std::uint16_t>(lists | bit_of(entries_[term.entry].kind));
  }
  return lists;
}

bool Vocabulary::is_familiar(const std::string& small_letters) const {
  const auto listed = [&](const std::string& word) {
    return (marks_of(word) & bit_of(WordListKind::familiar)) != 0;
  };
  return listed(small_letters) || std::ranges::any_of(stems_of(small_letters), listed);
}

WordFacts Vocabulary::facts_of(std::string_view word, bool english) const {
  if (!word.empty() && letter_at(word, 0) == 0) return facts_of_number(word);
  if (english && is_ascii_digit(word.front())) return facts_of_number(word);
  WordFacts facts = alongside::facts_of(word, english);
  const std::string small = folded(word);
  facts.terms = group_of(small);
  facts.lists = static_cast<std::uint16_t>(lists_of(word, facts.terms) | marks_of(small));
  if (is_familiar(small))
    facts.lists = static_cast<std::uint16_t>(facts.lists | bit_of(WordListKind::familiar));
  return facts;
}

bool Vocabulary::stands_at(std::string_view block, const Words& words, std::uint32_t at,
                           const Term& term) const {
  if (at + term.rest.size() >= words.size()) return false;
  if (!term.exact.empty() && !text_of(block, words[at]).starts_with(term.exact)) return false;
  for (const LaterWord& later : term.rest) {
    const std::string_view gap = text_between(block, words[at], words[at + 1]);
    const bool same_gap = gap == later.gap || (later.gap == " " && is_white_space(gap));
    ++at;
    if (!same_gap || !same_word(text_of(block, words[at]), later.letters)) return false;
  }
  return true;
}

void Vocabulary::terms_at(std::string_view block, const Words& words, const Facts& facts, std::uint32_t at,
                          TermMatches& out) const {
  for (std::uint32_t i = facts[at].terms; i > 0; i = terms_[i].last ? 0 : i + 1) {
    if (!stands_at(block, words, at, terms_[i])) continue;
    out.push_back({at, static_cast<std::uint32_t>(terms_[i].rest.size() + 1), terms_[i].entry});
  }
}

void terms_of(std::string_view block, const Words& words, const Facts& facts, const Vocabulary& vocabulary,
              TermMatches& out) {
  out.clear();
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    if (facts[i].terms > 0) vocabulary.terms_at(block, words, facts, i, out);
  }
}

}  // namespace alongside
