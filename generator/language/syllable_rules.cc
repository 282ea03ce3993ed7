#include "language/syllable_rules.h"

#include <algorithm>

#include "language/characters.h"

namespace alongside {
namespace {

bool is_consonant(char c) {
  return is_ascii_small(c) && !is_vowel(c);
}

bool is_one_of(char c, std::string_view letters) {
  return c != '\0' && letters.find(c) != std::string_view::npos;
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

bool begins_with_any(std::string_view word, std::initializer_list<std::string_view> beginnings) {
  return std::ranges::any_of(beginnings,
                             [&](std::string_view beginning) { return word.starts_with(beginning); });
}

/// Rule 1: letters a, e, i, o, u, y that stand together are one syllable.
int vowel_groups(std::string_view word) {
  int groups = 0;
  bool inside = false;
  for (const char c : word) {
    const bool vowel = is_vowel(c);
    if (vowel && !inside) ++groups;
    inside = vowel;
  }
  return groups;
}

/// Whether the last e of "table" or "centre" is heard, though another letter stands last.
bool ends_with_heard_e(std::string_view word) {
  const char before = word.size() > 2 ? word[word.size() - 3] : '\0';
  return (word.ends_with("le") && is_one_of(before, "bcdfgkpstxz")) ||
         (word.ends_with("re") && is_one_of(before, "tbcg"));
}

/// Rule 2: the e at the end of "care", "cared", "cares" is not heard; that of "table", "wanted", "changes"
/// is. The ue of "league" and "technique" is not.
int silent_endings(std::string_view word) {
  if (ends_with_any(word, {"gue", "que", "gues", "ques", "gued", "qued"}))
    return vowel_groups(word) > 1 ? 1 : 0;
  const bool plural =
      word.ends_with("es") && !ends_with_any(word, {"ses", "xes", "zes", "ches", "shes", "ces", "ges"});
  const bool past = word.ends_with("ed") && !ends_with_any(word, {"ted", "ded"});
  if (past && ends_with_any(word, {"tred", "bred"}) && vowel_groups(word) > 1) return 0;
  if (plural || past) word.remove_suffix(1);
  if (!word.ends_with('e') || word.size() < 3 || is_vowel(word[word.size() - 2])) return 0;
  return ends_with_heard_e(word) ? 0 : 1;
}

bool has_vowel(std::string_view letters) {
  return std::ranges::any_of(letters, is_vowel);
}

/// Rule 3: the e in "care|ful", "state|ment", "large|ly" is not heard; that in "settle|ment" and "element"
/// is.
bool is_silent_before_ending(std::string_view word) {
  for (const std::string_view ending : {"ful", "fully", "less", "ly", "ment", "ness", "ty", "some", "work"}) {
    const bool plural = word.ends_with('s') && !ending.ends_with('s');
    const std::string_view stem = word.substr(0, word.size() - (plural ? 1 : 0));
    if (!stem.ends_with(ending) || stem.size() < ending.size() + 4) continue;
    const std::string_view first = stem.substr(0, stem.size() - ending.size());
    if (!first.ends_with('e') || !is_consonant(first[first.size() - 2]) ||
        !has_vowel(first.substr(0, first.size() - 2)))
      continue;
    if (!ends_with_heard_e(first) && !first.ends_with("ele")) return true;
  }
  return false;
}

/// Rule 4: nor is the e in "life|style", "some|thing", "time|table"; that in "forest" and "carers" is.
bool is_silent_in_compound(std::string_view word) {
  for (const std::string_view first :
       {"base",  "care", "face",  "fire", "fore",  "home", "house", "life",  "like",  "live",  "lone",
        "make",  "more", "name",  "note", "phone", "safe", "side",  "some",  "space", "stake", "state",
        "store", "take", "there", "time", "trade", "use",  "where", "white", "wide"}) {
    if (!word.starts_with(first)) continue;
    const std::string_view rest = word.substr(first.size());
    if (rest == "by") return true;
    const bool own_word =
        rest.size() > 2 && is_consonant(rest[0]) && rest[0] != 'r' && has_vowel(rest) && rest != "ver";
    if (own_word) return true;
  }
  return false;
}

bool ends_here(std::string_view word, std::size_t i, std::string_view ending) {
  return word.substr(0, i).ends_with(ending);
}

/// Rule 5: i before another vowel. "media", "radio", "diet", "easier" have it apart; "social", "nation",
/// "friend" not.
bool is_i_parted(std::string_view word, std::size_t i) {
  const char before = i > 0 ? word[i - 1] : '\0';
  const std::string_view from = word.substr(i);
  switch (from[1]) {
    case 'a':
      if (from.starts_with("iage")) return false;
      return from.starts_with("iat") || from.starts_with("iality") || !is_one_of(before, "ctsg");
    case 'o': {
      const bool nation = is_one_of(before, "ctsgx") && (from.starts_with("ion") || from.starts_with("iou"));
      const bool union_ = from.starts_with("ion") && (is_one_of(before, "nh") || ends_here(word, i, "ll"));
      return !nation && !union_ && !from.starts_with("iour");
    }
    case 'e':
      if (from.starts_with("iet")) return true;
      if (from.starts_with("ien"))
        return ends_here(word, i, "sc") || (!is_one_of(before, "tcg") && !ends_here(word, i, "fr"));
      return (from.starts_with("ier") || from.starts_with("iest")) && has_vowel(word.substr(0, i)) &&
             is_consonant(before);
    default:
      return true;
  }
}

/// Rule 6: u before another vowel. "annual", "influence", "continuous" have it apart; "equal", "language",
/// "fruit" not.
bool is_u_parted(std::string_view word, std::size_t i) {
  const char before = i > 0 ? word[i - 1] : '\0';
  const std::string_view from = word.substr(i);
  if (from == "uing") return before != 'q';
  switch (from[1]) {
    case 'a':
      return !is_one_of(before, "qg") && (before != 's' || from.starts_with("ual"));
    case 'e':
      return !is_one_of(before, "qg") && (from.starts_with("uen") || from.starts_with("uel"));
    case 'i':
      return before != 'q' &&
             (from.starts_with("uity") || from.starts_with("uiti") || from.starts_with("uin")) &&
             !from.starts_with("uiting");
    case 'o':
      return before != 'q' && !from.starts_with("uoy");
    default:
      return from[1] == 'u';
  }
}

/// Rule 7: e before another vowel. "create", "video", "being" have it apart; "each", "people", "ageing" not.
bool is_e_parted(std::string_view word, std::size_t i) {
  const char before = i > 0 ? word[i - 1] : '\0';
  const std::string_view from = word.substr(i);
  if (from == "eing") return before != 'g';
  if (from.starts_with("ea"))
    return (ends_here(word, i, "cr") && from.starts_with("eat")) || (i == 1 && word.starts_with("reali"));
  if (!from.starts_with("eo")) return false;
  return word.starts_with("geo") ||
         (!is_one_of(before, "pgh") && !from.starts_with("eop") && !from.starts_with("eone"));
}

/// Whether the vowels at `i` and `i + 1` are heard apart.
bool is_parted(std::string_view word, std::size_t i) {
  const std::string_view from = word.substr(i);
  switch (word[i]) {
    case 'i':
      return is_vowel(word[i + 1]) && word[i + 1] != 'y' && is_i_parted(word, i);
    case 'u':
      return is_vowel(word[i + 1]) && is_u_parted(word, i);
    case 'e':
      return is_e_parted(word, i);
    case 'a':
      return from.starts_with("ao") || from.starts_with("aic");
    case 'o':
      return from == "oing" || from == "oings" || from.starts_with("oem") || word.starts_with("poet");
    default:
      return from.starts_with("yi");
  }
}

/// Rule 8: y between two vowels begins a syllable: "play|er", "be|yond"; not in "employed" and "eye".
bool y_parts(std::string_view word, std::size_t i) {
  if (word[i] != 'y' || i == 0 || i + 1 >= word.size() || !is_vowel(word[i - 1]) || !is_vowel(word[i + 1]))
    return false;
  const std::string_view from = word.substr(i);
  return word[i + 1] != 'i' && from != "ye" && from != "yed" && from != "yes";
}

/// Rule 9: re-, co- and pro- before a vowel: "re|assess", "co|ordinate", "re|imburse".
int parted_beginning(std::string_view word) {
  const bool parted =
      begins_with_any(word, {"reab", "reac",  "readj", "readm", "reaff", "reall", "reapp",  "rearr",  "reass",
                             "reaw", "reimb", "reinf", "reins", "reint", "reinv", "reiter", "reopen", "reorg",
                             "reun", "coali", "coerc", "coexi", "coinc", "coop",  "coord",  "proact"});
  return parted && !begins_with_any(word, {"reach", "really"}) ? 1 : 0;
}

/// Rule 10: a syllable without a vowel letter: "autism", "rhythm", "spasm".
int unwritten_vowels(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  return ends_with_any(word, {"ism", "asm", "thm"}) ? 1 : 0;
}

}  // namespace

int syllables_by_rules(std::string_view small_letters) {
  int count = vowel_groups(small_letters) - silent_endings(small_letters) + parted_beginning(small_letters) +
              unwritten_vowels(small_letters);
  if (is_silent_before_ending(small_letters) || is_silent_in_compound(small_letters)) --count;
  for (std::size_t i = 0; i + 1 < small_letters.size(); ++i) {
    if (!is_vowel(small_letters[i])) continue;
    if (is_parted(small_letters, i) || y_parts(small_letters, i)) ++count;
  }
  return std::max(1, count);
}

}  // namespace alongside
