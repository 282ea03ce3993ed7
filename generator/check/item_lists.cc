#include "check/item_lists.h"

#include <algorithm>

#include "check/nodes.h"
#include "foundation/text.h"

namespace alongside {
namespace {

int items_of(const Document& document, std::uint32_t list) {
  int count = 0;
  for_each_child(document, list, [&](std::uint32_t, const Node&) { ++count; });
  return count;
}

bool is_to_tick_off(const Document& document, const ItemList& list) {
  const Node& first = document.nodes[document.nodes[list.node].first_child];
  return (first.flags & flag_task) != 0;
}

}  // namespace

std::vector<ItemList> item_lists_of(const Document& document, const Prose& prose, std::span<const WordingBlock> blocks) {
  std::vector<ItemList> lists;
  for (const WordingBlock& block : blocks) {
    if (block.kind() != ProseKind::item || block.prose->is_silent) continue;
    const auto is_same = [&](const ItemList& list) { return list.node == block.prose->list; };
    auto list = std::find_if(lists.rbegin(), lists.rend(), is_same);
    if (list == lists.rend()) {
      lists.push_back({block.prose->list, items_of(document, block.prose->list), {}});
      list = lists.rbegin();
    }
    list->blocks.push_back(&block);
  }
  std::erase_if(lists, [&](const ItemList& list) {
    const auto is_link = [&](const WordingBlock* block) { return is_link_only(prose, *block); };
    return is_to_tick_off(document, list) || std::all_of(list.blocks.begin(), list.blocks.end(), is_link);
  });
  return lists;
}

bool is_link_only(const Prose& prose, const WordingBlock& item) {
  const std::string_view text = trimmed(item.text);
  for (const ProseMark& mark : prose.marks_of(*item.prose)) {
    if (mark.kind == ProseMarkKind::link && mark.length + 2 >= text.size()) return true;
  }
  return false;
}

}  // namespace alongside
