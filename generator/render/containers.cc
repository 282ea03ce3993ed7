// Containers: a table of small functions, one a container.
#include <charconv>
#include <utility>

#include "foundation/html.h"
#include "foundation/url.h"
#include "model/language_tag.h"
#include "model/links.h"
#include "render/block_writer.h"
#include "render/borrowed_words.h"

namespace alongside {
namespace {

const ContainerUse& use_of(const BlockWriter& writer, std::uint32_t index) {
  return writer.document->containers[writer.node(index).detail];
}

void write_element(BlockWriter& writer, std::string_view open, std::string_view words, std::string_view close) {
  writer.html += open;
  append_escaped(writer.html, words);
  writer.html += close;
}

void write_quote(BlockWriter& writer, std::uint32_t index) {
  const ContainerUse& use = use_of(writer, index);
  const std::string by = filled_attribute(writer, use, "by");
  const std::string role = filled_attribute(writer, use, "role");
  const bool terms = std::exchange(writer.terms_allowed, false);
  writer.html += "<figure class=\"quote\"><blockquote>\n";
  write_blocks(writer, index);
  writer.html += "</blockquote>";
  if (!by.empty() || !role.empty()) {
    writer.html += "<figcaption>";
    if (!by.empty()) write_element(writer, "<span class=\"quote-by\">", by, "</span>");
    if (!role.empty()) write_element(writer, " <span class=\"quote-role\">", role, "</span>");
    writer.html += "</figcaption>";
  }
  writer.html += "</figure>\n";
  writer.terms_allowed = terms;
}

void write_definition(BlockWriter& writer, std::uint32_t index) {
  write_element(writer, "<dl class=\"definition\"><dt>", filled_attribute(writer, use_of(writer, index), "term"), "</dt><dd>");
  write_blocks(writer, index);
  writer.html += "</dd></dl>\n";
}

void write_box(BlockWriter& writer, std::uint32_t index, std::string_view name, std::string_view label) {
  writer.html += "<div";
  write_attribute(writer.html, "class", "box " + std::string(name));
  writer.html += " role=\"note\"><p class=\"box-label\">" + fixed_text(writer.view, label) + "</p>\n";
  write_blocks(writer, index);
  writer.html += "</div>\n";
}

void write_note(BlockWriter& writer, std::uint32_t index) { write_box(writer, index, "note", "box_note"); }

void write_important(BlockWriter& writer, std::uint32_t index) { write_box(writer, index, "important", "box_important"); }

void write_list_as(BlockWriter& writer, std::uint32_t list, std::string_view open) {
  const bool tight = std::exchange(writer.tight, (writer.node(list).flags & flag_tight) != 0);
  writer.html += open;
  write_blocks(writer, list);
  writer.html += "</ol>\n";
  writer.tight = tight;
}

void write_steps(BlockWriter& writer, std::uint32_t index) {
  for (std::uint32_t child = writer.node(index).first_child; child != 0; child = writer.node(child).next) {
    const bool is_list = writer.node(child).kind == NodeKind::list;
    if (is_list) write_list_as(writer, child, "<ol class=\"steps\">\n");
    if (!is_list) write_block(writer, child);
  }
}

void write_takeaways(BlockWriter& writer, std::uint32_t index) {
  const std::string title = filled_attribute(writer, use_of(writer, index), "title");
  const std::string id = std::string(writer.place.id_prefix) + "takeaways." + std::to_string(++writer.takeaways);
  writer.html += "<div class=\"takeaways\" role=\"group\"";
  write_attribute(writer.html, "aria-labelledby", id);
  writer.html += "><p class=\"box-title\"";
  write_attribute(writer.html, "id", id);
  writer.html += '>' + (title.empty() ? fixed_text(writer.view, "takeaways_title") : escaped(title)) + "</p>\n";
  write_blocks(writer, index);
  writer.html += "</div>\n";
}

void write_ladder(BlockWriter& writer, std::uint32_t index) {
  const std::string title = filled_attribute(writer, use_of(writer, index), "title");
  writer.html += "<figure class=\"ladder\"><figcaption>";
  if (!title.empty()) write_element(writer, "<span class=\"box-title\">", title, "</span> ");
  writer.html += "<span class=\"ladder-order\">" + fixed_text(writer.view, "ladder_order") + "</span></figcaption>";
  if (const std::uint32_t list = first_child_of(writer, index, NodeKind::list); list != 0) {
    write_list_as(writer, list, "<ol class=\"ladder-rungs\" reversed>\n");
  }
  writer.html += "</figure>\n";
}

/// Writes the table within a container by `write`, and what else stands there as it is.
template <typename Write>
void write_around_table(BlockWriter& writer, std::uint32_t index, Write write) {
  for (std::uint32_t child = writer.node(index).first_child; child != 0; child = writer.node(child).next) {
    if (writer.node(child).kind == NodeKind::table) {
      write(child);
    } else {
      write_block(writer, child);
    }
  }
}

void write_said_and_did(BlockWriter& writer, std::uint32_t index) {
  write_around_table(writer, index, [&](std::uint32_t table) { write_you_said_we_did(writer, table); });
}

void write_action_plan(BlockWriter& writer, std::uint32_t index) {
  write_around_table(writer, index, [&](std::uint32_t table) { write_table_as(writer, table, {{}, false, true}); });
}

bool is_yes(std::string_view words) { return words == "yes" || words == "true" || words == "1"; }

void write_captioned_table(BlockWriter& writer, std::uint32_t index) {
  const ContainerUse& use = use_of(writer, index);
  const TableLook look{filled_attribute(writer, use, "caption"), is_yes(attribute(*writer.document, use, "row_headers")), false};
  write_around_table(writer, index, [&](std::uint32_t table) { write_table_as(writer, table, look); });
}

void open_details(BlockWriter& writer, const std::string& summary_markup) {
  writer.html += writer.opens_details() ? "<details class=\"more\" open><summary>" : "<details class=\"more\"><summary>";
  writer.html += summary_markup;
  writer.html += "</summary><div class=\"more-words\">\n";
}

void write_details(BlockWriter& writer, std::uint32_t index) {
  open_details(writer, escaped(filled_attribute(writer, use_of(writer, index), "summary")));
  write_blocks(writer, index);
  writer.html += "</div></details>\n";
}

/// The paragraph that holds the figure's picture, or 0.
std::uint32_t picture_paragraph(const BlockWriter& writer, std::uint32_t index) {
  const std::uint32_t first = writer.node(index).first_child;
  if (first == 0 || writer.node(first).kind != NodeKind::paragraph) return 0;
  return first_child_of(writer, first, NodeKind::image) != 0 ? first : 0;
}

void write_figure(BlockWriter& writer, std::uint32_t index) {
  const std::uint32_t paragraph = picture_paragraph(writer, index);
  if (paragraph == 0) return write_blocks(writer, index);
  writer.html += "<figure class=\"figure\">";
  write_picture(writer, writer.node(first_child_of(writer, paragraph, NodeKind::image)), "", false);
  write_element(writer, "<figcaption>", filled_attribute(writer, use_of(writer, index), "caption"), "</figcaption></figure>\n");
  if (writer.node(paragraph).next != 0) {
    open_details(writer, fixed_text(writer.view, "describe_picture"));
    for (std::uint32_t child = writer.node(paragraph).next; child != 0; child = writer.node(child).next) write_block(writer, child);
    writer.html += "</div></details>\n";
  }
}

int number_of_lines(std::string_view words) {
  constexpr int usual = 4, most = 40;
  int lines = usual;
  std::from_chars(words.data(), words.data() + words.size(), lines);
  return lines < 1 ? 1 : lines > most ? most : lines;
}

void write_write_in(BlockWriter& writer, std::uint32_t index) {
  writer.html += "<div class=\"write-in\">\n";
  write_blocks(writer, index);
  writer.html += "<p class=\"write-in-label\">" + fixed_text(writer.view, "write_in") + "</p>";
  writer.html += "<div class=\"write-in-lines\" aria-hidden=\"true\">";
  const int lines = number_of_lines(attribute(*writer.document, use_of(writer, index), "lines"));
  for (int line = 0; line < lines; ++line) writer.html += "<span></span>";
  writer.html += "</div></div>\n";
}

void write_language(BlockWriter& writer, std::uint32_t index) {
  const std::string_view tag = attribute(*writer.document, use_of(writer, index), "tag");
  const bool terms = std::exchange(writer.terms_allowed, false);
  writer.html += "<div";
  write_attribute(writer.html, "lang", tag);
  write_attribute(writer.html, "dir", text_direction(tag));
  writer.html += ">\n";
  write_blocks(writer, index);
  writer.html += "</div>\n";
  writer.terms_allowed = terms;
}

constexpr int deepest_parts = 8;  // a circle of includes is an error; --keep-going must still come to an end

/// Writes the blocks of another document in this place: shared text, or a theme's words for a slot.
void write_part(BlockWriter& writer, const Document& part, const std::vector<LinkTarget>& links) {
  if (writer.parts_open == deepest_parts) return;
  const Document* document = std::exchange(writer.document, &part);
  const auto* outer_links = std::exchange(writer.links, &links);
  ++writer.parts_open;
  write_blocks(writer, 0);
  --writer.parts_open;
  writer.document = document;
  writer.links = outer_links;
}

void write_slot(BlockWriter& writer, std::uint32_t index) {
  const Toolkit& toolkit = *writer.view.toolkit;
  const std::string* key = slot_key(writer.view, attribute(*writer.document, use_of(writer, index), "name"));
  if (key == nullptr) return write_blocks(writer, index);
  write_part(writer, *toolkit.slots.at(*key), toolkit.slot_links.at(*key));
}

void write_include(BlockWriter& writer, std::uint32_t index) {
  const std::string file(attribute(*writer.document, use_of(writer, index), "file"));
  const Toolkit& toolkit = *writer.view.toolkit;
  const auto shared = toolkit.shared.find(file);
  const auto links = toolkit.shared_links.find(file);
  if (shared == toolkit.shared.end() || links == toolkit.shared_links.end()) return;
  write_part(writer, *shared->second, links->second);
}

using ContainerFunction = void (*)(BlockWriter&, std::uint32_t);

ContainerFunction function_for(ContainerKind kind) {
  switch (kind) {
    case ContainerKind::quote: return write_quote;
    case ContainerKind::definition: return write_definition;
    case ContainerKind::note: return write_note;
    case ContainerKind::important: return write_important;
    case ContainerKind::steps: return write_steps;
    case ContainerKind::takeaways: return write_takeaways;
    case ContainerKind::ladder: return write_ladder;
    case ContainerKind::you_said_we_did: return write_said_and_did;
    case ContainerKind::action_plan: return write_action_plan;
    case ContainerKind::table: return write_captioned_table;
    case ContainerKind::details: return write_details;
    case ContainerKind::figure: return write_figure;
    case ContainerKind::video: return write_video;
    case ContainerKind::write_in: return write_write_in;
    case ContainerKind::language: return write_language;
    case ContainerKind::slot: return write_slot;
    case ContainerKind::include: return write_include;
  }
  return write_blocks;
}

}  // namespace

void write_container(BlockWriter& writer, std::uint32_t index) {
  const bool tight = std::exchange(writer.tight, false);
  function_for(use_of(writer, index).kind)(writer, index);
  writer.tight = tight;
}

std::string filled_attribute(const BlockWriter& writer, const ContainerUse& container, std::string_view name) {
  return filled(writer.view, attribute(*writer.document, container, name));
}

}  // namespace alongside
