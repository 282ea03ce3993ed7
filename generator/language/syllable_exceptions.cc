#include "language/syllable_exceptions.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

// Between single spaces; the number of syllables stands before its words. British speech; where speakers
// differ, the full form.
struct Group {
  int syllables;
  std::string_view words;
};

constexpr Group groups[] = {
    {1, "ache ached isle aisle whole world queue quay"},
    {2,
     "argue argued backache biased business café cafe chocolate creche embed evening every fluid headache "
     "heartache hundred influx israel kindred maybe naked ocean people react recruit reuse sacred someone "
     "stomachache suet toothache wednesday wicked"},
    {3,
     "acne anemone anyone apostrophe area beforehand catastrophe embedded epitome everyday everyone "
     "everything everywhere extraneous fluidly homeopath interest interested interesting koala nausea "
     "nonetheless parliament recipe rodeo simile suicide valuable worcestershire"},
    {4,
     "diabetes diarrhoea everybody homeopathy initiative interestingly nevertheless parliamentary suicidal"},
    {5, "anaesthesia"},
};

int find_in_groups(std::string_view word) {
  for (const Group& group : groups) {
    for (std::size_t at = group.words.find(word); at != std::string_view::npos;
         at = group.words.find(word, at + 1)) {
      const std::size_t end = at + word.size();
      const bool begins = at == 0 || group.words[at - 1] == ' ';
      if (begins && (end == group.words.size() || group.words[end] == ' ')) return group.syllables;
    }
  }
  return 0;
}

}  // namespace

int listed_syllables(std::string_view small_letters) {
  if (const int found = find_in_groups(small_letters)) return found;
  return small_letters.ends_with('s') ? find_in_groups(small_letters.substr(0, small_letters.size() - 1)) : 0;
}

}  // namespace alongside
