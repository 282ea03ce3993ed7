#include "render/letters.h"

#include <algorithm>
#include <map>

#include "foundation/unicode.h"

namespace alongside {
namespace {

constexpr std::string_view other_signs = "#";

std::string id_of(const std::string& letter) {
  return "page.letter-" + (letter == other_signs ? std::string("other") : lower_case(letter));
}

Values index_entry(const std::string& letter, bool has_entries) {
  Values entry("index-letter");
  entry.text("letter", letter);
  if (has_entries) entry.text("href", '#' + id_of(letter));
  return entry;
}

bool is_latin(const std::string& letter) { return letter.size() == 1 && letter[0] >= 'A' && letter[0] <= 'Z'; }

}  // namespace

std::string letter_of(std::string_view name) {
  const std::string key = sort_key(name);
  std::size_t at = 0;
  const char32_t first = key.empty() ? U' ' : next_code_point(key, at);
  if (!is_letter(first)) return std::string(other_signs);
  if (first >= U'a' && first <= U'z') return std::string(1, static_cast<char>(first - U'a' + U'A'));
  std::string letter;
  append_utf8(letter, first);
  return letter;
}

Letters by_letter(std::vector<std::pair<std::string, Values>> entries, std::string_view shape) {
  std::map<std::string, std::vector<std::pair<std::string, Values>>> groups;
  for (auto& [name, values] : entries) groups[letter_of(name)].emplace_back(sort_key(name), std::move(values));
  Letters result;
  for (char letter = 'A'; letter <= 'Z'; ++letter) {
    const std::string name(1, letter);
    result.index.push_back(index_entry(name, groups.count(name) != 0));
  }
  for (auto& [letter, group] : groups) {
    if (!is_latin(letter)) result.index.push_back(index_entry(letter, true));
    const auto by_key = [](const auto& a, const auto& b) { return a.first < b.first; };
    std::stable_sort(group.begin(), group.end(), by_key);
    std::vector<Values> items;
    for (auto& [key, values] : group) items.push_back(std::move(values));
    Values values{shape};
    values.text("id", id_of(letter));
    values.text("letter", letter);
    values.list("items", std::move(items));
    result.letters.push_back(std::move(values));
  }
  return result;
}

}  // namespace alongside
