#include "app/brand_names.h"

#include <algorithm>
#include <unordered_map>

#include "check/names.h"

namespace alongside {

BrandNames names_of_some(std::span<const Toolkit* const> brands) {
  std::unordered_map<std::string, std::size_t> given;
  for (const Toolkit* const& brand : brands) {
    for (const WordListEntry& entry : names_of(std::span(&brand, 1)).entries) {
      if (entry.kind == WordListKind::name) ++given[entry.word];
    }
  }
  BrandNames names;
  for (const auto& [name, count] : given) {
    if (count < brands.size()) names.insert(name);
  }
  return names;
}

bool says_any(const WordingDesk& desk, const BrandNames& names) {
  if (names.empty()) return false;
  const Vocabulary& vocabulary = desk.tools().vocabulary;
  return std::any_of(desk.blocks().begin(), desk.blocks().end(), [&](const WordingBlock& block) {
    return block.has_term(WordListKind::name) && std::any_of(block.terms.begin(), block.terms.end(), [&](const TermMatch& term) {
             return names.contains(vocabulary.entry(term.entry).word);
           });
  });
}

}  // namespace alongside
