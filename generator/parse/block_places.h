// Where the blocks of the Markdown parser stand in the file. It counts from the first line of the Markdown; starts are right,
// ends are wrong for HTML, lists and list items.
#pragma once

#include <cstddef>

#include <cmark-gfm.h>

#include "model/document.h"
#include "parse/node_writer.h"

namespace alongside {

class BlockPlaces {
 public:
  explicit BlockPlaces(const Document& document);

  /// The byte of the file at which a block begins.
  std::size_t start_of(cmark_node* node) const;

  /// The line of the file (from 1) on which a block begins.
  int first_line_of(cmark_node* node) const;

  /// The last line of the file that belongs to a block: up to the next block.
  int last_line_of(cmark_node* node) const;

  /// The stretch from a block's start to the end of the last line that the parser gives for it.
  SourceSpan lines_of(cmark_node* node) const;

  /// Whether no blank line stands between the items of a list, nor within one. Worked out afresh for a list that holds a
  /// container, because the parser takes the line that closes one for a blank one.
  bool is_tight(cmark_node* list) const;

 private:
  bool follows_blank_line(cmark_node* node) const;

  const Document& document_;
  int lines_before_ = 0;  // of the file, before the Markdown
};

}  // namespace alongside
