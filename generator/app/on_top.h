// What files of several layers say of one thing: the topmost is taken.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "model/kind.h"

namespace alongside {

/// Puts `item` in the place of the one of a lower layer that is the same by `same`, else at the end.
template <typename Item, typename Same>
void put_on_top(std::vector<Item>& items, Item item, Same same) {
  const auto below = std::find_if(items.begin(), items.end(), [&](const Item& other) { return same(other, item); });
  if (below == items.end()) {
    items.push_back(std::move(item));
  } else {
    *below = std::move(item);
  }
}

/// Whether both describe one kind of page.
inline bool same_kind(const Kind& one, const Kind& other) { return one.id == other.id; }

}  // namespace alongside
