// The fixed words of templates in one language and edition ("Next", "Contents", "Hard words"), from templates/words/*.yaml.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"
#include "model/edition.h"

namespace alongside {

/// `easy_read` holds what easy read says otherwise. English has all keys; what another language lacks stays English.
struct FixedWords {
  std::string language;  // "en"
  std::map<std::string, std::string, std::less<>> plain;
  std::map<std::string, std::string, std::less<>> easy_read;
  std::map<std::string, Location, std::less<>> places = {};  // of what a team wrote itself: "plain.home", "easy_read.home"
};

/// The fixed words for a language: those of its whole tag ("cy-GB") before those of its first part ("cy"); none where nobody
/// wrote any.
std::vector<const FixedWords*> fixed_words_for(const std::vector<FixedWords>& all, std::string_view language);

/// What `key` says in `edition`: its easy-read words in easy read, else the plain ones; null where there are none.
const std::string* word_in(const FixedWords& words, Edition edition, std::string_view key);

/// The keys that name a kind of page in a language, and what stands before a field of a kind: "kind_case-study" for one,
/// "kinds_case-study" for several, "field_place". English takes them from the kinds' own files.
std::string kind_key(std::string_view kind);
std::string kinds_key(std::string_view kind);
std::string field_key(std::string_view field);

}  // namespace alongside
