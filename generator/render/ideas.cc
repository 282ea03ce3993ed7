// Easy read: an idea is a picture and all words up to the next picture or heading, beside each other.
#include "render/block_writer.h"

namespace alongside {
namespace {

class IdeaWriter {
 public:
  explicit IdeaWriter(BlockWriter& writer) : writer_(writer) {}

  void write(std::uint32_t block) {
    const NodeKind kind = writer_.node(block).kind;
    if (kind == NodeKind::heading || kind == NodeKind::footnote_definition) {
      close();
      write_block(writer_, block);
    } else if (kind == NodeKind::paragraph) {
      write_paragraph(block);
    } else {
      open_plain();
      write_block(writer_, block);
    }
  }

  void close() {
    if (is_open_) writer_.html += "</div></div>\n";
    is_open_ = false;
  }

 private:
  void open_plain() {
    if (is_open_) return;
    writer_.html += "<div class=\"idea idea-plain\"><div class=\"idea-words\">\n";
    is_open_ = true;
  }

  void open_with(const Node& picture) {
    close();
    if (!shows_picture(writer_, picture)) return open_plain();
    writer_.html += "<div class=\"idea\">";
    write_picture(writer_, picture, "idea-picture", true);
    writer_.html += "<div class=\"idea-words\">\n";
    is_open_ = true;
  }

  /// A picture within a paragraph begins the next idea, so the paragraph is parted there.
  void write_paragraph(std::uint32_t paragraph) {
    bool in_paragraph = false;
    for (std::uint32_t child = writer_.node(paragraph).first_child; child != 0; child = writer_.node(child).next) {
      const Node& inline_node = writer_.node(child);
      const bool is_picture = inline_node.kind == NodeKind::image;
      if (is_picture && in_paragraph) writer_.html += "</p>\n";
      if (is_picture) {
        open_with(inline_node);
        in_paragraph = false;
        continue;
      }
      const bool is_break = inline_node.kind == NodeKind::soft_break || inline_node.kind == NodeKind::hard_break;
      if (!in_paragraph && is_break) continue;
      if (!in_paragraph) begin_paragraph();
      in_paragraph = true;
      const bool ends_before_picture = is_break && inline_node.next != 0 && writer_.node(inline_node.next).kind == NodeKind::image;
      if (!ends_before_picture) write_inline(writer_, child);
    }
    if (in_paragraph) writer_.html += "</p>\n";
  }

  /// The space between a picture and its words in the file is none on the page.
  void begin_paragraph() {
    open_plain();
    writer_.html += "<p>";
    writer_.drops_space = true;
  }

  BlockWriter& writer_;
  bool is_open_ = false;
};

}  // namespace

void write_ideas(BlockWriter& writer, std::uint32_t parent) {
  IdeaWriter ideas(writer);
  for (std::uint32_t child = writer.node(parent).first_child; child != 0; child = writer.node(child).next) {
    ideas.write(child);
  }
  ideas.close();
}

}  // namespace alongside
