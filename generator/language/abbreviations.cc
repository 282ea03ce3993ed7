#include "language/abbreviations.h"

#include <algorithm>
#include <array>
#include <string>

#include "language/characters.h"
#include "language/sentence_words.h"

namespace alongside {
namespace {

bool is_capital_or_sign(char c) {
  return is_ascii_capital(c) || is_ascii_digit(c) || c == '&' || c == '-' || c == '.' || c == '/';
}

/// Whether the first letters of the words and word parts in `text`, in order, spell `letters`; other words
/// may stand between them.
bool initials_spell(std::string_view text, std::string_view letters) {
  std::size_t found = 0;
  bool at_start = true;
  for (const char c : text) {
    const bool letter =
        byte_kind(c) == ByteKind::letter || byte_kind(c) == ByteKind::digit || byte_kind(c) == ByteKind::high;
    if (letter && at_start && found < letters.size() && small_letter(c) == small_letter(letters[found]))
      ++found;
    at_start = !letter && c != '\'';
  }
  return found == letters.size();
}

/// Whether `text` spells `letters`, or a long acronym but for one of them: "Confidential Inquiry into the
/// Deaths of People with Learning Disability" is called CIPOLD.
bool spells(std::string_view text, std::string_view letters) {
  constexpr std::size_t long_acronym = 5;
  if (initials_spell(text, letters)) return true;
  if (letters.size() < long_acronym) return false;
  for (std::size_t left_out = 1; left_out < letters.size(); ++left_out) {
    std::string others(letters);
    others.erase(left_out, 1);
    if (initials_spell(text, others)) return true;
  }
  return false;
}

/// The letters and digits of an acronym, before a hyphen: "COVID" of "COVID-19", "AE" of "A&E".
std::string_view letters_only(std::string_view acronym, std::array<char, 16>& room) {
  std::size_t size = 0;
  for (const char c : acronym) {
    if (c == '-') break;
    if (size < room.size() && byte_kind(c) == ByteKind::letter) room[size++] = c;
  }
  return {room.data(), size};
}

/// What stands before word `at` and could be its full form: from the word that begins with its first letter.
bool spelled_before(std::string_view block, const Words& words, std::uint32_t at, std::string_view letters) {
  constexpr std::uint32_t most_small_words = 5;
  const auto reach = static_cast<std::uint32_t>(letters.size()) + most_small_words;
  const std::uint32_t from = at > reach ? at - reach : 0;
  for (std::uint32_t i = from; i < at; ++i) {
    if (small_letter(block[words[i].at]) != small_letter(letters.front())) continue;
    const std::string_view text = block.substr(words[i].at, words[at].at - words[i].at);
    if (text.find_first_of(".;!?") == std::string_view::npos && spells(text, letters)) return true;
  }
  return false;
}

/// What stands in the brackets that open after word `at`.
bool spelled_after(std::string_view block, const Words& words, std::uint32_t at, std::string_view letters) {
  if (at + 1 >= words.size()) return false;
  const std::string_view gap = text_between(block, words[at], words[at + 1]);
  if (gap.find('(') == std::string_view::npos) return false;
  const std::size_t close = block.find(')', words[at + 1].at);
  if (close == std::string_view::npos) return false;
  return spells(block.substr(words[at + 1].at, close - words[at + 1].at), letters);
}

bool stands_in_brackets(std::string_view block, const Words& words, std::uint32_t at) {
  if (at == 0) return false;
  return text_between(block, words[at - 1], words[at]).find('(') != std::string_view::npos;
}

}  // namespace

std::string_view acronym_itself(std::string_view word) {
  for (const std::string_view ending : {"'s", "\u2019s", "s"}) {
    if (word.size() > ending.size() + 1 && word.ends_with(ending))
      return word.substr(0, word.size() - ending.size());
  }
  return word;
}

bool is_acronym(std::string_view word) {
  const std::string_view letters = acronym_itself(word);
  const auto capitals = std::ranges::count_if(letters, is_ascii_capital);
  if (letters.find('.') != std::string_view::npos)
    return capitals > 1 || stop_use_of(word.substr(0, word.size() - 1)) != StopUse::none;
  return capitals > 1 && std::ranges::all_of(letters, is_capital_or_sign);
}

bool is_explained_here(std::string_view block, const Words& words, std::uint32_t at) {
  std::array<char, 16> room{};
  const std::string_view letters = letters_only(acronym_itself(text_of(block, words[at])), room);
  if (letters.empty()) return false;
  if (stands_in_brackets(block, words, at) && spelled_before(block, words, at, letters)) return true;
  return spelled_after(block, words, at, letters);
}

}  // namespace alongside
