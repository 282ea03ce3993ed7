// Blocks: a table of small functions, one a kind of block.
#include <array>
#include <utility>

#include "foundation/html.h"
#include "render/block_writer.h"

namespace alongside {
namespace {

void write_id(BlockWriter& writer, std::string_view id) {
  writer.html += " id=\"";
  append_escaped(writer.html, writer.place.id_prefix);
  append_escaped(writer.html, id);
  writer.html += '"';
}

/// A picture alone in its paragraph stands as a figure.
std::uint32_t lone_picture(const BlockWriter& writer, std::uint32_t paragraph) {
  const std::uint32_t child = writer.node(paragraph).first_child;
  const bool alone = child != 0 && writer.node(child).kind == NodeKind::image && writer.node(child).next == 0;
  return alone ? child : 0;
}

void write_paragraph(BlockWriter& writer, std::uint32_t index) {
  if (const std::uint32_t picture = lone_picture(writer, index)) {
    writer.html += "<figure class=\"figure\">";
    write_picture(writer, writer.node(picture), "", false);
    writer.html += "</figure>\n";
  } else if (writer.tight) {
    write_inlines(writer, index);
  } else {
    writer.html += "<p>";
    write_inlines(writer, index);
    writer.html += "</p>\n";
  }
}

void write_heading(BlockWriter& writer, std::uint32_t index) {
  const Node& node = writer.node(index);
  const std::string level = std::to_string(node.level);
  const bool terms = std::exchange(writer.terms_allowed, false);
  writer.html += "<h" + level;
  if (writer.parts_open == 0) write_id(writer, writer.document->words(writer.document->headings[node.detail].id));
  writer.html += '>';
  write_inlines(writer, index);
  writer.html += "</h" + level + ">\n";
  writer.terms_allowed = terms;
}

void write_block_quote(BlockWriter& writer, std::uint32_t index) {
  const bool terms = std::exchange(writer.terms_allowed, false);
  const bool tight = std::exchange(writer.tight, false);
  writer.html += "<blockquote>\n";
  write_blocks(writer, index);
  writer.html += "</blockquote>\n";
  writer.terms_allowed = terms;
  writer.tight = tight;
}

void open_list(BlockWriter& writer, const Node& list) {
  const std::uint32_t first = list.first_child;
  const bool tasks = first != 0 && (writer.node(first).flags & flag_task) != 0;
  if ((list.flags & flag_ordered) == 0) {
    writer.html += tasks ? "<ul class=\"tasks\">\n" : "<ul>\n";
    return;
  }
  writer.html += "<ol";
  if (list.detail != 1) write_attribute(writer.html, "start", std::to_string(list.detail));
  writer.html += ">\n";
}

void write_list(BlockWriter& writer, std::uint32_t index) {
  const Node list = writer.node(index);
  const bool tight = std::exchange(writer.tight, (list.flags & flag_tight) != 0);
  open_list(writer, list);
  write_blocks(writer, index);
  writer.html += (list.flags & flag_ordered) != 0 ? "</ol>\n" : "</ul>\n";
  writer.tight = tight;
}

void write_item(BlockWriter& writer, std::uint32_t index) {
  const Node& item = writer.node(index);
  if ((item.flags & flag_task) == 0) {
    writer.html += "<li>";
  } else {
    const bool done = (item.flags & flag_done) != 0;
    writer.html += done ? "<li class=\"task is-done\">" : "<li class=\"task\">";
    writer.html += "<span class=\"task-box\" role=\"img\"";
    write_attribute(writer.html, "aria-label", fixed_word(writer.view, done ? "task_done" : "task_open"));
    writer.html += "></span> ";
  }
  write_blocks(writer, index);
  writer.html += "</li>\n";
}

void write_code_block(BlockWriter& writer, std::uint32_t index) {
  writer.html += "<pre tabindex=\"0\"><code>";
  append_escaped(writer.html, writer.document->words(writer.node(index)));
  writer.html += "</code></pre>\n";
}

void write_thematic_break(BlockWriter& writer, std::uint32_t) { writer.html += "<hr>\n"; }

/// Footnotes stand at the end of the body.
void write_nothing(BlockWriter&, std::uint32_t) {}

using BlockFunction = void (*)(BlockWriter&, std::uint32_t);

BlockFunction function_for(NodeKind kind) {
  switch (kind) {
    case NodeKind::paragraph: return write_paragraph;
    case NodeKind::heading: return write_heading;
    case NodeKind::block_quote: return write_block_quote;
    case NodeKind::list: return write_list;
    case NodeKind::item: return write_item;
    case NodeKind::code_block: return write_code_block;
    case NodeKind::thematic_break: return write_thematic_break;
    case NodeKind::table: return write_table;
    case NodeKind::container: return write_container;
    case NodeKind::footnote_definition: return write_nothing;
    default: return write_inline;
  }
}

}  // namespace

void write_block(BlockWriter& writer, std::uint32_t index) { function_for(writer.node(index).kind)(writer, index); }

void write_blocks(BlockWriter& writer, std::uint32_t parent) {
  for (std::uint32_t child = writer.node(parent).first_child; child != 0; child = writer.node(child).next) {
    write_block(writer, child);
  }
}

std::uint32_t first_child_of(const BlockWriter& writer, std::uint32_t parent, NodeKind kind) {
  for (std::uint32_t child = writer.node(parent).first_child; child != 0; child = writer.node(child).next) {
    if (writer.node(child).kind == kind) return child;
  }
  return 0;
}

}  // namespace alongside
