#include "language/word_diff.h"

#include <algorithm>
#include <unordered_map>

#include "language/characters.h"
#include "language/word_matching.h"

namespace alongside {
namespace {

using Words = std::vector<std::string_view>;

/// What white space parts in `text`.
Words words_in(std::string_view text) {
  Words words;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t space = space_at(text, at)) {
      at += space;
      continue;
    }
    const std::size_t from = at;
    while (at < text.size() && space_at(text, at) == 0) ++at;
    words.push_back(text.substr(from, at - from));
  }
  return words;
}

using Numbers = std::unordered_map<std::string_view, std::uint32_t>;

std::vector<std::uint32_t> numbers_of(const Words& words, Numbers& known) {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(words.size());
  for (const std::string_view word : words) {
    numbers.push_back(known.try_emplace(word, static_cast<std::uint32_t>(known.size())).first->second);
  }
  return numbers;
}

/// Adds words `from` to `to` as one run.
void add_run(Change change, const Words& words, std::size_t from, std::size_t to,
             std::vector<WordRun>& runs) {
  if (from == to) return;
  const char* begin = words[from].data();
  const char* end = words[to - 1].data() + words[to - 1].size();
  runs.push_back(
      {change, {begin, static_cast<std::size_t>(end - begin)}, static_cast<std::uint32_t>(to - from)});
}

/// The end of the words from `at` on that all stayed, or all did not.
std::size_t run_end(const std::vector<bool>& kept, std::size_t at, bool wanted) {
  while (at < kept.size() && kept[at] == wanted) ++at;
  return at;
}

}  // namespace

std::vector<WordRun> word_diff(std::string_view older, std::string_view newer) {
  const Words before = words_in(older), after = words_in(newer);
  Numbers known;
  const std::vector<std::uint32_t> old_numbers = numbers_of(before, known),
                                   new_numbers = numbers_of(after, known);
  const KeptWords kept = words_kept(old_numbers, new_numbers, known.size());
  std::vector<WordRun> runs;
  for (std::size_t i = 0, k = 0; i < before.size() || k < after.size();) {
    const std::size_t removed = run_end(kept.in_older, i, false);
    const std::size_t added = run_end(kept.in_newer, k, false);
    add_run(Change::removed, before, i, removed, runs);
    add_run(Change::added, after, k, added, runs);
    const std::size_t same = std::min(run_end(kept.in_older, removed, true) - removed,
                                      run_end(kept.in_newer, added, true) - added);
    add_run(Change::kept, after, added, added + same, runs);
    i = removed + same;
    k = added + same;
  }
  return runs;
}

}  // namespace alongside
