// The lists of a text that are made of words, gathered once for all rules on lists.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "check/wording_tools.h"

namespace alongside {

/// A list with the blocks that stand in its items, in order; blocks of silent text are left out.
struct ItemList {
  std::uint32_t node = 0;
  int items = 0;
  std::vector<const WordingBlock*> blocks;
};

/// The lists of `document` that are made of words: no lists of links, no lists to tick off. `prose` and `blocks` are its own, laid out.
std::vector<ItemList> item_lists_of(const Document& document, const Prose& prose, std::span<const WordingBlock> blocks);

/// Whether a link is all that the item holds.
bool is_link_only(const Prose& prose, const WordingBlock& item);

}  // namespace alongside
