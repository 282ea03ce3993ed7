// Notes: the marks in the text and the list at its end, each leading to the other.
#include "foundation/html.h"
#include "render/block_writer.h"
#include "render/borrowed_words.h"

namespace alongside {
namespace {

std::string note_id(const BlockWriter& writer, std::string_view part, std::uint32_t number) {
  return std::string(writer.place.id_prefix) + std::string(part) + '.' + std::to_string(number);
}

void write_back_link(BlockWriter& writer, std::uint32_t number) {
  writer.html += "<a class=\"note-back\" role=\"doc-backlink\"";
  write_attribute(writer.html, "href", '#' + note_id(writer, "fnref", number));
  writer.html += '>';
  writer.html += fixed_text(writer.view, "back_to_text");
  writer.html += "<span class=\"visually-hidden\"> (" + std::to_string(number) + ")</span></a>";
}

/// The way back stands at the end of the note's last paragraph.
void write_note(BlockWriter& writer, std::uint32_t index) {
  const std::uint32_t number = writer.node(index).detail;
  writer.html += "<li";
  write_attribute(writer.html, "id", note_id(writer, "fn", number));
  writer.html += '>';
  write_blocks(writer, index);
  constexpr std::string_view paragraph_end = "</p>\n";
  const bool ends_in_paragraph = writer.html.ends_with(paragraph_end);
  if (ends_in_paragraph) writer.html.resize(writer.html.size() - paragraph_end.size());
  writer.html += ' ';
  write_back_link(writer, number);
  writer.html += ends_in_paragraph ? "</p></li>\n" : "</li>\n";
}

}  // namespace

void write_footnotes(BlockWriter& writer) {
  if (first_child_of(writer, 0, NodeKind::footnote_definition) == 0) return;
  const std::string heading = std::string(writer.place.id_prefix) + "page.notes";
  writer.html += "<section class=\"footnotes\"><h2";
  write_attribute(writer.html, "id", heading);
  writer.html += '>';
  writer.html += fixed_text(writer.view, "notes");
  writer.html += "</h2><ol>\n";
  for (std::uint32_t child = writer.node(0).first_child; child != 0; child = writer.node(child).next) {
    if (writer.node(child).kind == NodeKind::footnote_definition) write_note(writer, child);
  }
  writer.html += "</ol></section>\n";
}

}  // namespace alongside
