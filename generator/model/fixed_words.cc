#include "model/fixed_words.h"

#include <algorithm>

namespace alongside {

std::vector<const FixedWords*> fixed_words_for(const std::vector<FixedWords>& all, std::string_view language) {
  std::vector<const FixedWords*> found;
  for (const std::string_view wanted : {language, language.substr(0, language.find('-'))}) {
    const auto words = std::find_if(all.begin(), all.end(), [&](const FixedWords& one) { return one.language == wanted; });
    const bool is_new = words != all.end() && (found.empty() || found.front() != &*words);
    if (is_new) found.push_back(&*words);
  }
  return found;
}

const std::string* word_in(const FixedWords& words, Edition edition, std::string_view key) {
  if (edition == Edition::easy_read) {
    if (const auto easy = words.easy_read.find(key); easy != words.easy_read.end()) return &easy->second;
  }
  const auto plain = words.plain.find(key);
  return plain == words.plain.end() ? nullptr : &plain->second;
}

std::string kind_key(std::string_view kind) { return "kind_" + std::string(kind); }

std::string kinds_key(std::string_view kind) { return "kinds_" + std::string(kind); }

std::string field_key(std::string_view field) { return "field_" + std::string(field); }

}  // namespace alongside
