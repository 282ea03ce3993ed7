#include "language/word_diff.h"

#include <algorithm>
#include <unordered_map>

#include "language/characters.h"

namespace alongside {
namespace {

/// A text as the numbers of its words: the same word has the same number in both texts.
struct Numbered {
  std::vector<std::string_view> words;
  std::vector<std::uint32_t> numbers;
};

/// Words of both texts from `from` up to, not with, `to`.
struct Stretch {
  std::size_t old_from, old_to, new_from, new_to;

  std::size_t old_size() const { return old_to - old_from; }
  std::size_t new_size() const { return new_to - new_from; }
};

using Numbers = std::unordered_map<std::string_view, std::uint32_t>;

Numbered numbered(std::string_view text, Numbers& known) {
  Numbered result;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t space = space_at(text, at)) {
      at += space;
      continue;
    }
    const std::size_t from = at;
    while (at < text.size() && space_at(text, at) == 0) ++at;
    const std::string_view word = text.substr(from, at - from);
    result.words.push_back(word);
    result.numbers.push_back(known.try_emplace(word, static_cast<std::uint32_t>(known.size())).first->second);
  }
  return result;
}

/// Marks in `old_kept` and `new_kept` which words stay. Words that are once in both texts are the anchors
/// (patience diff); between two anchors that are next to each other a short stretch is compared word by word.
class Comparison {
 public:
  Comparison(const Numbered& older, const Numbered& newer, std::size_t kinds)
      : old_(older.numbers),
        new_(newer.numbers),
        old_kept(old_.size()),
        new_kept(new_.size()),
        seen_(kinds) {}

  void run() {
    std::vector<Stretch> left = {{0, old_.size(), 0, new_.size()}};
    while (!left.empty()) {
      Stretch stretch = left.back();
      left.pop_back();
      keep_ends(stretch);
      if (stretch.old_size() == 0 || stretch.new_size() == 0) continue;
      if (!part_at_anchors(stretch, left)) compare(stretch);
    }
  }

 private:
  /// A word within one stretch: how often, and where last, on each side.
  struct Seen {
    std::uint32_t in_old = 0, in_new = 0;
    std::size_t old_at = 0, new_at = 0;
  };

  void keep(std::size_t old_at, std::size_t new_at) {
    old_kept[old_at] = true;
    new_kept[new_at] = true;
  }

  void keep_ends(Stretch& s) {
    while (s.old_size() > 0 && s.new_size() > 0 && old_[s.old_from] == new_[s.new_from])
      keep(s.old_from++, s.new_from++);
    while (s.old_size() > 0 && s.new_size() > 0 && old_[s.old_to - 1] == new_[s.new_to - 1])
      keep(--s.old_to, --s.new_to);
  }

  /// The places of the words that are once on each side, in the order of the older text.
  std::vector<Seen> anchors_in(const Stretch& s) {
    for (std::size_t i = s.old_from; i < s.old_to; ++i) {
      ++seen_[old_[i]].in_old;
      seen_[old_[i]].old_at = i;
    }
    for (std::size_t i = s.new_from; i < s.new_to; ++i) {
      ++seen_[new_[i]].in_new;
      seen_[new_[i]].new_at = i;
    }
    std::vector<Seen> anchors;
    for (std::size_t i = s.old_from; i < s.old_to; ++i) {
      const Seen& seen = seen_[old_[i]];
      if (seen.in_old == 1 && seen.in_new == 1) anchors.push_back(seen);
    }
    for (std::size_t i = s.old_from; i < s.old_to; ++i) seen_[old_[i]] = {};
    for (std::size_t i = s.new_from; i < s.new_to; ++i) seen_[new_[i]] = {};
    return anchors;
  }

  /// The longest row of `anchors` that goes up in the newer text too.
  static std::vector<Seen> longest_row(const std::vector<Seen>& anchors) {
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> ends,
        before(anchors.size(), none);  // ends: for each length, the anchor that ends its row lowest
    for (std::size_t i = 0; i < anchors.size(); ++i) {
      const auto place = std::ranges::lower_bound(ends, anchors[i].new_at, {},
                                                  [&](std::size_t e) { return anchors[e].new_at; });
      if (place != ends.begin()) before[i] = *(place - 1);
      if (place == ends.end()) {
        ends.push_back(i);
      } else {
        *place = i;
      }
    }
    std::vector<Seen> row;
    for (std::size_t i = ends.empty() ? none : ends.back(); i != none; i = before[i])
      row.push_back(anchors[i]);
    std::ranges::reverse(row);
    return row;
  }

  bool part_at_anchors(const Stretch& s, std::vector<Stretch>& left) {
    const std::vector<Seen> row = longest_row(anchors_in(s));
    std::size_t old_from = s.old_from, new_from = s.new_from;
    for (const Seen& anchor : row) {
      keep(anchor.old_at, anchor.new_at);
      left.push_back({old_from, anchor.old_at, new_from, anchor.new_at});
      old_from = anchor.old_at + 1;
      new_from = anchor.new_at + 1;
    }
    if (!row.empty()) left.push_back({old_from, s.old_to, new_from, s.new_to});
    return !row.empty();
  }

  /// Longest common row of words by a table, where that is small; else all of it counts as rewritten.
  void compare(const Stretch& s) {
    constexpr std::size_t most_cells = 1U << 16;
    const std::size_t width = s.new_size() + 1;
    if ((s.old_size() + 1) > most_cells / width) return;
    cells_.assign((s.old_size() + 1) * width, 0);
    for (std::size_t i = s.old_size(); i-- > 0;) {
      for (std::size_t k = s.new_size(); k-- > 0;) {
        const bool same = old_[s.old_from + i] == new_[s.new_from + k];
        const std::uint32_t skipped = std::max(cells_[(i + 1) * width + k], cells_[i * width + k + 1]);
        cells_[i * width + k] = same ? cells_[(i + 1) * width + k + 1] + 1 : skipped;
      }
    }
    for (std::size_t i = 0, k = 0; i < s.old_size() && k < s.new_size();) {
      if (old_[s.old_from + i] == new_[s.new_from + k]) {
        keep(s.old_from + i++, s.new_from + k++);
      } else if (cells_[(i + 1) * width + k] >= cells_[i * width + k + 1]) {
        ++i;
      } else {
        ++k;
      }
    }
  }

  const std::vector<std::uint32_t>& old_;
  const std::vector<std::uint32_t>& new_;

 public:
  std::vector<bool> old_kept, new_kept;

 private:
  std::vector<Seen> seen_;  // one for each kind of word; empty between two stretches
  std::vector<std::uint32_t> cells_;
};

/// Adds words `from` to `to` as one run.
void add_run(Change change, const std::vector<std::string_view>& words, std::size_t from, std::size_t to,
             std::vector<WordRun>& runs) {
  if (from == to) return;
  const char* begin = words[from].data();
  const char* end = words[to - 1].data() + words[to - 1].size();
  runs.push_back(
      {change, {begin, static_cast<std::size_t>(end - begin)}, static_cast<std::uint32_t>(to - from)});
}

std::size_t run_end(const std::vector<bool>& kept, std::size_t at, bool wanted) {
  while (at < kept.size() && kept[at] == wanted) ++at;
  return at;
}

}  // namespace

std::vector<WordRun> word_diff(std::string_view older, std::string_view newer) {
  Numbers known;
  const Numbered before = numbered(older, known);
  const Numbered after = numbered(newer, known);
  Comparison comparison(before, after, known.size());
  comparison.run();
  std::vector<WordRun> runs;
  for (std::size_t i = 0, k = 0; i < before.words.size() || k < after.words.size();) {
    const std::size_t removed = run_end(comparison.old_kept, i, false);
    const std::size_t added = run_end(comparison.new_kept, k, false);
    add_run(Change::removed, before.words, i, removed, runs);
    add_run(Change::added, after.words, k, added, runs);
    i = removed;
    k = added;
    std::size_t same = 0;
    while (i + same < before.words.size() && k + same < after.words.size() && comparison.old_kept[i + same] &&
           comparison.new_kept[k + same]) {
      ++same;
    }
    add_run(Change::kept, after.words, k, k + same, runs);
    i += same;
    k += same;
  }
  return runs;
}

}  // namespace alongside
