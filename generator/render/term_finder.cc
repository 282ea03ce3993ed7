#include "render/term_finder.h"

#include <algorithm>
#include <array>

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

constexpr std::array<bool, 256> word_bytes = [] {
  std::array<bool, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    const bool digit = byte >= '0' && byte <= '9';
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    table[byte] = byte >= 0x80 || digit || letter;
  }
  return table;
}();

bool is_word_byte(char c) { return word_bytes[static_cast<unsigned char>(c)]; }

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_letters(std::string_view text, std::string_view small_letters) {
  if (text.size() < small_letters.size()) return false;
  for (std::size_t i = 0; i < small_letters.size(); ++i) {
    if (small(text[i]) != small_letters[i]) return false;
  }
  return true;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word_byte(text[at])) ++at;
  return at;
}

/// A number for how a word begins, so that most words of a text are passed over without a look-up.
std::size_t beginning_of(std::string_view word) {
  std::size_t number = word.size() < 3 ? word.size() : 3;
  for (std::size_t i = 0; i < word.size() && i < 3; ++i) {
    number = number * 37 + static_cast<unsigned char>(small(word[i]));
  }
  return number;
}

}  // namespace

TermFinder::TermFinder(const Glossary& glossary) : term_count_(glossary.size()) {
  for (std::uint32_t term = 0; term < glossary.size(); ++term) {
    add(glossary[term].term, term, false);
    for (const std::string& spelling : glossary[term].also) add(spelling, term, false);
    add(glossary[term].abbreviation, term, true);
  }
  for (auto& [first, spellings] : by_first_word_) {
    std::stable_sort(spellings.begin(), spellings.end(), [](const Spelling& a, const Spelling& b) {
      return a.letters.size() > b.letters.size();
    });
  }
}

void TermFinder::add(std::string_view spelling, std::uint32_t term, bool exact) {
  const std::string written(trimmed(spelling));
  const std::string small_letters = lower_case(written);
  const std::string first = small_letters.substr(0, word_end(small_letters, 0));
  if (first.empty()) return;
  begins_.set(beginning_of(first) % begins_.size());
  by_first_word_[first].push_back({exact ? written : small_letters, term, exact});
}

TermFinder::Match TermFinder::next(std::string_view text, std::size_t from, const std::vector<bool>& used) const {
  if (by_first_word_.empty()) return {};
  for (std::size_t at = from; at < text.size();) {
    if (!is_word_byte(text[at])) {
      ++at;
      continue;
    }
    const std::size_t end = word_end(text, at);
    const std::string_view word = text.substr(at, end - at);
    const bool could_begin = begins_.test(beginning_of(word) % begins_.size()) && (at == 0 || text[at - 1] != '-');
    if (could_begin) {
      if (const Match match = match_at(text, at, word, used); match.length > 0) return match;
    }
    at = end;
  }
  return {};
}

bool TermFinder::stands_at(std::string_view text, const Spelling& spelling) {
  return spelling.exact ? text.starts_with(spelling.letters) : same_letters(text, spelling.letters);
}

TermFinder::Match TermFinder::match_at(std::string_view text, std::size_t at, std::string_view word,
                                       const std::vector<bool>& used) const {
  const auto found = by_first_word_.find(lower_case(word));
  if (found == by_first_word_.end()) return {};
  for (const Spelling& spelling : found->second) {
    const std::size_t end = at + spelling.letters.size();
    if (used[spelling.term] || !stands_at(text.substr(at), spelling)) continue;
    const bool whole_word = end >= text.size() || (!is_word_byte(text[end]) && text[end] != '-');
    if (whole_word) return {at, spelling.letters.size(), spelling.term};
  }
  return {};
}

}  // namespace alongside
