// Which words of two texts are the same ones. Words come as numbers: the same word has the same number in
// both texts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace alongside {

/// For each word of both texts, whether it stayed. As many stay in the one as in the other, in the same
/// order.
struct KeptWords {
  std::vector<bool> in_older;
  std::vector<bool> in_newer;
};

/// Compares the numbers of two texts; all are below `kinds`. Words that each text has once hold the
/// comparison together (patience diff); what lies between is compared by Myers' algorithm (Algorithmica 1,
/// 1986). A stretch with more than a thousand changes counts as rewritten, so that the time stays near the
/// length of the texts.
KeptWords words_kept(const std::vector<std::uint32_t>& older, const std::vector<std::uint32_t>& newer,
                     std::size_t kinds);

}  // namespace alongside
