#include "language/word_matching.h"

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

/// Words of both texts from `from` up to, not with, `to`.
struct Stretch {
  std::size_t old_from, old_to, new_from, new_to;

  std::size_t old_size() const { return old_to - old_from; }
  std::size_t new_size() const { return new_to - new_from; }
};

/// A kind of word within one stretch: how often, and where last, on each side.
struct Seen {
  std::uint32_t in_old = 0, in_new = 0;
  std::size_t old_at = 0, new_at = 0;
};

/// The longest row of `anchors`, which go up in the older text, that goes up in the newer text too.
std::vector<Seen> longest_row(const std::vector<Seen>& anchors) {
  constexpr auto none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> ends;  // for each length of a row, the anchor that ends the lowest one
  std::vector<std::size_t> before(anchors.size(), none);
  for (std::size_t i = 0; i < anchors.size(); ++i) {
    const auto place = std::ranges::lower_bound(ends, anchors[i].new_at, {},
                                                [&](std::size_t end) { return anchors[end].new_at; });
    if (place != ends.begin()) before[i] = *(place - 1);
    if (place == ends.end()) {
      ends.push_back(i);
    } else {
      *place = i;
    }
  }
  std::vector<Seen> row;
  for (std::size_t i = ends.empty() ? none : ends.back(); i != none; i = before[i]) row.push_back(anchors[i]);
  std::ranges::reverse(row);
  return row;
}

constexpr long unreachable = -1'000'000'000;  // stays far below 0 whatever is added to it

/// The furthest places that can be reached with 0, 1, 2 … changes, as Myers has them: on each diagonal, how
/// many words of the older text lie behind.
class Furthest {
 public:
  /// The places after `changes`; those after fewer must be there.
  void add_step(std::size_t changes) { steps_.resize(begin_of(changes) + 2 * changes + 1); }
  long& at(std::size_t changes, long diagonal) {
    return steps_[begin_of(changes) + static_cast<std::size_t>(diagonal + static_cast<long>(changes))];
  }

  /// Whether diagonal `diagonal` is reached with one more change from the diagonal above it: a word was
  /// added.
  bool comes_from_above(std::size_t changes, long diagonal) {
    const auto most = static_cast<long>(changes);
    return diagonal == -most ||
           (diagonal != most && inner(changes - 1, diagonal - 1) < inner(changes - 1, diagonal + 1));
  }

  /// Where a path on `diagonal` with `changes` begins before its equal words.
  long start(std::size_t changes, long diagonal) {
    if (changes == 0) return 0;
    return comes_from_above(changes, diagonal) ? inner(changes - 1, diagonal + 1)
                                               : inner(changes - 1, diagonal - 1) + 1;
  }

 private:
  static std::size_t begin_of(std::size_t changes) { return changes * changes; }

  /// As at(), also for a diagonal that so few changes do not reach.
  long inner(std::size_t changes, long diagonal) {
    const auto most = static_cast<long>(changes);
    return diagonal < -most || diagonal > most ? unreachable : at(changes, diagonal);
  }

  std::vector<long> steps_;
};

class Matching {
 public:
  Matching(const std::vector<std::uint32_t>& older, const std::vector<std::uint32_t>& newer,
           std::size_t kinds)
      : old_(older), new_(newer), seen_(kinds) {
    kept_.in_older.resize(older.size());
    kept_.in_newer.resize(newer.size());
  }

  KeptWords run() {
    std::vector<Stretch> left = {{0, old_.size(), 0, new_.size()}};
    while (!left.empty()) {
      Stretch stretch = left.back();
      left.pop_back();
      keep_ends(stretch);
      if (stretch.old_size() == 0 || stretch.new_size() == 0) continue;
      if (!part_at_anchors(stretch, left)) compare(stretch);
    }
    return std::move(kept_);
  }

 private:
  void keep(std::size_t old_at, std::size_t new_at) {
    kept_.in_older[old_at] = true;
    kept_.in_newer[new_at] = true;
  }

  void keep_ends(Stretch& s) {
    while (s.old_size() > 0 && s.new_size() > 0 && old_[s.old_from] == new_[s.new_from]) {
      keep(s.old_from++, s.new_from++);
    }
    while (s.old_size() > 0 && s.new_size() > 0 && old_[s.old_to - 1] == new_[s.new_to - 1]) {
      keep(--s.old_to, --s.new_to);
    }
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

  /// How many words of the older text lie behind after the equal words from (`x`, `x - diagonal`).
  long past_equal(const Stretch& s, long x, long diagonal) const {
    auto i = static_cast<std::size_t>(x), k = static_cast<std::size_t>(x - diagonal);
    while (i < s.old_size() && k < s.new_size() && old_[s.old_from + i] == new_[s.new_from + k]) ++i, ++k;
    return static_cast<long>(i);
  }

  void compare(const Stretch& s) {
    constexpr std::size_t most_changes = 1000;
    const auto old_size = static_cast<long>(s.old_size()), new_size = static_cast<long>(s.new_size());
    Furthest furthest;
    for (std::size_t changes = 0; changes <= most_changes; ++changes) {
      furthest.add_step(changes);
      const auto most = static_cast<long>(changes);
      for (long diagonal = -most; diagonal <= most; diagonal += 2) {
        const long from = furthest.start(changes, diagonal);
        const bool outside = from < 0 || from > old_size || from - diagonal < 0 || from - diagonal > new_size;
        const long x = outside ? unreachable : past_equal(s, from, diagonal);
        furthest.at(changes, diagonal) = x;
        if (x == old_size && x - diagonal == new_size) return keep_path(s, furthest, changes);
      }
    }
  }

  /// Goes back from the end of both texts, keeping the equal words on the way.
  void keep_path(const Stretch& s, Furthest& furthest, std::size_t changes) {
    long diagonal = static_cast<long>(s.old_size()) - static_cast<long>(s.new_size());
    for (;; --changes) {
      const long from = furthest.start(changes, diagonal);
      for (long x = furthest.at(changes, diagonal); x > from; --x) {
        keep(s.old_from + static_cast<std::size_t>(x - 1),
             s.new_from + static_cast<std::size_t>(x - 1 - diagonal));
      }
      if (changes == 0) return;
      diagonal += furthest.comes_from_above(changes, diagonal) ? 1 : -1;
    }
  }

  const std::vector<std::uint32_t>& old_;
  const std::vector<std::uint32_t>& new_;
  KeptWords kept_;
  std::vector<Seen> seen_;  // one for each kind of word; empty between two stretches
};

}  // namespace

KeptWords words_kept(const std::vector<std::uint32_t>& older, const std::vector<std::uint32_t>& newer,
                     std::size_t kinds) {
  return Matching(older, newer, kinds).run();
}

}  // namespace alongside
