// Copies the tree that the Markdown parser made into a Document, without recursion.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <cmark-gfm.h>

#include "parse/block_places.h"
#include "parse/copying.h"
#include "parse/headings.h"
#include "parse/inline_copier.h"

namespace alongside {

class TreeCopier {
 public:
  explicit TreeCopier(Copying& copying);

  /// Copies all below `root`, the parser's document node.
  void copy(cmark_node* root);

 private:
  /// What is done with a node of the parser once its children are copied.
  enum class Ending { nothing, close, close_inline, words, heading, container };

  struct Frame {
    cmark_node* node = nullptr;
    Ending ending = Ending::nothing;
  };

  bool enter(cmark_node* node);
  void leave_if_open(cmark_node* node);
  Ending enter_block(cmark_node* node);
  Ending open_block(NodeKind kind, cmark_node* node);
  Ending open_words(NodeKind kind, cmark_node* node, Ending ending);
  Ending enter_heading(cmark_node* node);
  Ending enter_list(cmark_node* node);
  Ending enter_item(cmark_node* node);
  Ending enter_table_part(cmark_node* node);
  Ending enter_footnote(cmark_node* node);
  Ending enter_container(cmark_node* node);
  void leave_container(cmark_node* node);
  void leave_words(cmark_node* node);
  void leave_heading(cmark_node* node);
  void copy_code_block(cmark_node* node);
  void copy_html_block(cmark_node* node);
  void read_inline_comments(cmark_node* block);
  void report_too_deep(cmark_node* node);

  Copying& to_;
  InlineCopier inlines_;
  HeadingReader headings_;
  BlockPlaces places_;
  std::vector<Frame> frames_;
  const std::uint8_t* alignments_ = nullptr;  // of the table that is being copied
  int columns_ = 0;
  int column_ = 0;
  int containers_ = 0;  // how many are open
  std::uint32_t footnotes_ = 0;
  std::size_t links_before_heading_ = 0;
  bool has_title_ = false;
  bool has_reported_depth_ = false;
};

}  // namespace alongside
