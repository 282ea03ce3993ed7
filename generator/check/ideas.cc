#include <algorithm>
#include <string>

#include "check/nodes.h"
#include "check/text_rules.h"
#include "foundation/text.h"

namespace alongside {
namespace {

/// Whether each line of a paragraph leads somewhere: to a page, a download, a telephone number. Such lines
/// need no picture.
bool leads_elsewhere(const Document& document, std::uint32_t paragraph) {
  bool has_link = false, all = true;
  for_each_child(document, paragraph, [&](std::uint32_t, const Node& node) {
    const bool is_break = node.kind == NodeKind::soft_break || node.kind == NodeKind::hard_break;
    has_link = has_link || node.kind == NodeKind::link;
    if (!is_break) return;
    all = all && has_link;
    has_link = false;
  });
  return all && has_link;
}

bool is_item_of_links(const Document& document, std::uint32_t item) {
  bool all = true;
  for_each_child(document, item, [&](std::uint32_t block, const Node& node) {
    const bool is_inner_list = node.kind == NodeKind::list;
    all = all && (is_inner_list || (node.kind == NodeKind::paragraph && leads_elsewhere(document, block)));
  });
  return all;
}

bool is_list_of_links(const Document& document, std::uint32_t list) {
  bool all = true;
  for_each_child(document, list,
                 [&](std::uint32_t item, const Node&) { all = all && is_item_of_links(document, item); });
  return all;
}

/// Containers whose words are no idea of their own: a word list, a film, lines to write on, text from
/// elsewhere.
bool needs_no_picture(ContainerKind kind) {
  return kind == ContainerKind::definition || kind == ContainerKind::video ||
         kind == ContainerKind::write_in || kind == ContainerKind::include || kind == ContainerKind::figure;
}

/// The first block of words in a list or table, to name it by.
std::uint32_t first_words(const Document& document, std::uint32_t index) {
  const auto holds_blocks = [](NodeKind kind) {
    return kind == NodeKind::list || kind == NodeKind::item || kind == NodeKind::table ||
           kind == NodeKind::table_row;
  };
  while (holds_blocks(document.nodes[index].kind) && document.nodes[index].first_child != 0) {
    index = document.nodes[index].first_child;
  }
  return index;
}

/// Walks the blocks in reading order. An idea begins with a picture and lasts to the next picture or heading;
/// words under a heading before any picture belong to none. They are reported once a heading.
class IdeaCheck {
 public:
  explicit IdeaCheck(const Document& document) : document_(document) {}

  Findings check() {
    visit_children(0);
    return std::move(findings_);
  }

 private:
  void visit_children(std::uint32_t parent) {
    for_each_child(document_, parent, [&](std::uint32_t index, const Node& node) { visit(index, node); });
  }

  void visit(std::uint32_t index, const Node& node) {
    switch (node.kind) {
      case NodeKind::heading:
        is_satisfied_ = false;
        break;
      case NodeKind::paragraph:
        visit_words(index, node, leads_elsewhere(document_, index));
        break;
      case NodeKind::list:
        visit_words(index, node, is_list_of_links(document_, index));
        break;
      case NodeKind::table:
      case NodeKind::code_block:
        visit_words(index, node, false);
        break;
      case NodeKind::container:
        visit_container(index, node);
        break;
      case NodeKind::block_quote:
        visit_children(index);
        break;
      default:
        break;
    }
  }

  void visit_container(std::uint32_t index, const Node& node) {
    if (!needs_no_picture(document_.containers[node.detail].kind)) return visit_children(index);
    is_satisfied_ = is_satisfied_ || holds_picture(document_, index);
  }

  void visit_words(std::uint32_t index, const Node& node, bool is_free) {
    if (is_satisfied_) return;
    const bool has_picture = holds_picture(document_, index);
    if (!has_picture && is_free) return;
    is_satisfied_ = true;
    if (has_picture) return;
    const Location where = location_of(document_, node);
    findings_.push_back(warning_at({where.file, where.from, where.from}, "easy-read/no-picture",
                                   "No picture stands beside these words: " +
                                       quoted(plain_words(document_, first_words(document_, index))),
                                   "Write the picture of the idea on the line above: ![](picture:meeting)"));
  }

  const Document& document_;
  bool is_satisfied_ = false;
  Findings findings_;
};

}  // namespace

Findings check_ideas(const Document& document) {
  return IdeaCheck(document).check();
}

}  // namespace alongside
