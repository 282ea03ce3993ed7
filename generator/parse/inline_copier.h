// Copies what stands within a paragraph, heading or table cell: words, holes, emphasis, links, pictures, code.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <cmark-gfm.h>

#include "parse/copying.h"

namespace alongside {

class InlineCopier {
 public:
  explicit InlineCopier(Copying& copying) : to_(copying) {}

  /// Begins with a node; opens a node of the Document for one that may have children.
  void enter(cmark_node* node);

  /// Ends a node that may have children.
  void leave(cmark_node* node);

  /// Comments met since the last call that may allow a finding, as stretches of the file.
  std::vector<ByteRange> take_comments();

 private:
  struct OpenLink {
    std::size_t start = 0;    // byte in the file
    bool is_autolink = false;
    bool is_written = false;  // it has a node; an unsafe one has none
    std::uint32_t index = 0;  // in Document::links
  };

  void copy_text(std::string_view words);
  void copy_words(std::string_view words);
  void copy_piece(const WordPiece& piece, std::string_view words);
  void write_words(Span words, SourceSpan source, bool escaped);
  void write_text(Span words, SourceSpan source);
  void pass_comment();
  void copy_break(NodeKind kind);
  void copy_code(std::string_view words);
  void copy_html(std::string_view html);
  void copy_footnote(std::string_view number);
  void open_emphasis(NodeKind kind, std::size_t signs);
  void close_emphasis(std::size_t signs);
  void open_link(cmark_node* node, bool is_image);
  void close_link(cmark_node* node);
  void place_link(const OpenLink& open, cmark_node* node);

  Copying& to_;
  std::vector<OpenLink> open_links_;
  std::vector<ByteRange> comments_;
  std::size_t next_comment_ = 0;
};

}  // namespace alongside
