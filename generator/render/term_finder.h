// Finds glossary terms in running text: each spelling once a page, whole words only, the longest first. Made once for a
// language; looking costs the length of the text, whatever the size of the glossary.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/glossary.h"

namespace alongside {

class TermFinder {
 public:
  explicit TermFinder(const Glossary& glossary);

  struct Match {
    std::size_t at = 0;
    std::size_t length = 0;      // 0: there is none
    std::uint32_t term = 0;      // index in the glossary
  };

  /// The first term in `text` at or after byte `from` that is not marked in `used`.
  Match next(std::string_view text, std::size_t from, const std::vector<bool>& used) const;

  std::size_t term_count() const { return term_count_; }

 private:
  struct Spelling {
    std::string letters;  // small ones, but where exact
    std::uint32_t term;
    bool exact;           // an abbreviation: SUN is not sun
  };

  void add(std::string_view spelling, std::uint32_t term, bool exact);
  static bool stands_at(std::string_view text, const Spelling& spelling);

  Match match_at(std::string_view text, std::size_t at, std::string_view word, const std::vector<bool>& used) const;

  std::bitset<8192> begins_;  // how the first words begin, by their first letters
  std::unordered_map<std::string, std::vector<Spelling>> by_first_word_;  // in small letters; longest spelling first
  std::size_t term_count_ = 0;
};

}  // namespace alongside
