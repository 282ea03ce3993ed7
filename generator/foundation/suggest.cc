#include "foundation/suggest.h"

#include <algorithm>

#include "foundation/unicode.h"

namespace alongside {
namespace {

/// Optimal string alignment distance (Damerau 1964, as restricted by Wagner): inserts, drops, changes and swaps.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before_last(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, change});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) now[j] = std::min(now[j], before_last[j - 2] + 1);
    }
    before_last.swap(last);
    last.swap(now);
  }
  return last[b.size()];
}

std::u32string letters_of(std::string_view word) {
  const std::string small = lower_case(word);
  std::u32string letters;
  for (std::size_t at = 0; at < small.size();) letters += next_code_point(small, at);
  return letters;
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  constexpr std::size_t longest_word = 200;  // the table grows with the square of the length
  if (word.empty() || word.size() > longest_word) return {};
  const std::u32string wanted = letters_of(word);
  std::size_t best_distance = std::max<std::size_t>(1, wanted.size() / 3) + 1;
  const std::string* best = nullptr;
  for (const std::string& candidate : candidates) {
    if (candidate.size() > longest_word) continue;
    const std::size_t here = distance(wanted, letters_of(candidate));
    if (here < best_distance) {
      best_distance = here;
      best = &candidate;
    }
  }
  return best == nullptr ? std::string() : *best;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
  const std::string found = nearest(word, candidates);
  return found.empty() ? found : "Did you mean " + found + "?";
}

}  // namespace alongside
