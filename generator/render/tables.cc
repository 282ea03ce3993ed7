// Tables: as tables in plain; in large print wide ones become one labelled block a row.
#include <algorithm>
#include <vector>

#include "foundation/html.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "render/block_writer.h"
#include "render/rating.h"

namespace alongside {
namespace {

constexpr std::size_t most_columns_in_large_print = 3;

std::vector<std::uint32_t> children_of(const BlockWriter& writer, std::uint32_t parent) {
  std::vector<std::uint32_t> children;
  for (std::uint32_t child = writer.node(parent).first_child; child != 0; child = writer.node(child).next) {
    children.push_back(child);
  }
  return children;
}

/// A table's cells, its heading row apart.
struct TableCells {
  std::vector<std::uint32_t> headings;
  std::vector<std::vector<std::uint32_t>> rows;
};

TableCells cells_of(const BlockWriter& writer, std::uint32_t table) {
  TableCells cells;
  for (const std::uint32_t row : children_of(writer, table)) {
    if ((writer.node(row).flags & flag_header_row) != 0) {
      cells.headings = children_of(writer, row);
    } else {
      cells.rows.push_back(children_of(writer, row));
    }
  }
  return cells;
}

bool is_empty(const BlockWriter& writer, std::uint32_t cell) { return writer.node(cell).first_child == 0; }

std::string_view alignment_class(const Node& cell) {
  if ((cell.flags & flag_align_right) != 0) return "align-end";
  if ((cell.flags & flag_align_centre) != 0) return "align-center";
  return {};
}

void open_cell(BlockWriter& writer, std::uint32_t cell, std::string_view tag, std::string_view scope) {
  writer.html.append("<").append(tag);
  if (!scope.empty()) write_attribute(writer.html, "scope", scope);
  if (const std::string_view aligned = alignment_class(writer.node(cell)); !aligned.empty()) {
    write_attribute(writer.html, "class", aligned);
  }
  writer.html += '>';
}

void write_rating(BlockWriter& writer, std::uint32_t cell) {
  const std::string words = std::string(trimmed(plain_words(*writer.document, cell)));
  writer.html += "<span";
  write_attribute(writer.html, "class", "rating " + std::string(rating_class(words)));
  writer.html += '>';
  write_inlines(writer, cell);
  writer.html += "</span>";
}

/// The column that holds ratings in an action plan: the one so called, else the last.
std::size_t rating_column(const BlockWriter& writer, const TableCells& cells, const TableLook& look) {
  if (!look.is_action_plan || cells.headings.empty()) return cells.headings.size();
  for (std::size_t i = 0; i < cells.headings.size(); ++i) {
    const std::string heading = lower_case(plain_words(*writer.document, cells.headings[i]));
    if (heading.find("rating") != std::string::npos || heading == "status" || heading == "rag") return i;
  }
  return cells.headings.size() - 1;
}

void write_cell_words(BlockWriter& writer, std::uint32_t cell, bool is_rating) {
  if (is_rating && !is_empty(writer, cell)) {
    write_rating(writer, cell);
  } else {
    write_inlines(writer, cell);
  }
}

void write_head(BlockWriter& writer, const TableCells& cells) {
  writer.html += "<thead><tr>";
  const bool terms = std::exchange(writer.terms_allowed, false);
  for (const std::uint32_t cell : cells.headings) {
    const bool empty = is_empty(writer, cell);
    open_cell(writer, cell, empty ? "td" : "th", empty ? "" : "col");
    write_inlines(writer, cell);
    writer.html += empty ? "</td>" : "</th>";
  }
  writer.terms_allowed = terms;
  writer.html += "</tr></thead>\n";
}

void write_rows(BlockWriter& writer, const TableCells& cells, const TableLook& look) {
  const std::size_t ratings = rating_column(writer, cells, look);
  if (cells.rows.empty()) return;
  writer.html += "<tbody>\n";
  for (const auto& row : cells.rows) {
    writer.html += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool is_head = look.row_headers && i == 0 && !is_empty(writer, row[i]);
      open_cell(writer, row[i], is_head ? "th" : "td", is_head ? "row" : "");
      write_cell_words(writer, row[i], i == ratings);
      writer.html += is_head ? "</th>" : "</td>";
    }
    writer.html += "</tr>\n";
  }
  writer.html += "</tbody>\n";
}

std::string table_id(BlockWriter& writer) {
  return std::string(writer.place.id_prefix) + "table." + std::to_string(++writer.tables);
}

void write_label(BlockWriter& writer, const TableLook& look, const std::string& id) {
  if (!look.caption.empty()) {
    write_attribute(writer.html, "aria-labelledby", id);
  } else {
    const std::string number = std::to_string(writer.tables);
    write_attribute(writer.html, "aria-label", std::string(fixed_word(writer.view, "table")) + ' ' + number);
  }
}

void write_caption(BlockWriter& writer, const TableLook& look, const std::string& id, std::string_view tag,
                   std::string_view classes) {
  if (look.caption.empty()) return;
  writer.html.append("<").append(tag);
  if (!classes.empty()) write_attribute(writer.html, "class", classes);
  write_attribute(writer.html, "id", id);
  writer.html += '>';
  append_escaped(writer.html, look.caption);
  writer.html.append("</").append(tag).append(">\n");
}

void write_grid(BlockWriter& writer, const TableCells& cells, const TableLook& look) {
  const std::string id = table_id(writer);
  writer.html += "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\"";
  write_label(writer, look, id);
  writer.html += look.is_action_plan ? "><table class=\"action-plan\">\n" : "><table>\n";
  write_caption(writer, look, id, "caption", "");
  write_head(writer, cells);
  write_rows(writer, cells, look);
  writer.html += "</table></div>\n";
}

/// One row as labels and words; from the second row on the labels are marked as repeated, so that the words of the edition
/// can be held against those of the plain text. An empty cell keeps its label: it is there to be filled in.
void write_row_block(BlockWriter& writer, const TableCells& cells, std::size_t row, std::size_t ratings) {
  writer.html += "<li class=\"row-block\"><dl>";
  for (std::size_t i = 0; i < cells.rows[row].size() && i < cells.headings.size(); ++i) {
    const std::uint32_t cell = cells.rows[row][i];
    if (is_empty(writer, cell) && is_empty(writer, cells.headings[i])) continue;
    writer.html += row == 0 ? "<div><dt>" : "<div><dt data-repeated>";
    const bool terms = std::exchange(writer.terms_allowed, false);
    write_inlines(writer, cells.headings[i]);
    writer.terms_allowed = terms;
    writer.html += "</dt><dd>";
    write_cell_words(writer, cell, i == ratings);
    writer.html += "</dd></div>";
  }
  writer.html += "</dl></li>\n";
}

void write_row_blocks(BlockWriter& writer, const TableCells& cells, const TableLook& look) {
  const std::string id = table_id(writer);
  const std::size_t ratings = rating_column(writer, cells, look);
  writer.html += look.is_action_plan ? "<div class=\"row-blocks action-plan\"" : "<div class=\"row-blocks\"";
  writer.html += " role=\"group\"";
  write_label(writer, look, id);
  writer.html += ">\n";
  write_caption(writer, look, id, "p", "table-caption");
  writer.html += "<ul>\n";
  for (std::size_t row = 0; row < cells.rows.size(); ++row) write_row_block(writer, cells, row, ratings);
  writer.html += "</ul></div>\n";
}

constexpr std::string_view said_did_classes[] = {"said", "did", "did-not"};

void write_said_did(BlockWriter& writer, const TableCells& cells, std::size_t row) {
  writer.html += "<dl class=\"said-did\">";
  const std::size_t columns = std::min({cells.rows[row].size(), cells.headings.size(), std::size(said_did_classes)});
  for (std::size_t i = 0; i < columns; ++i) {
    if (is_empty(writer, cells.rows[row][i])) continue;
    writer.html += "<div";
    write_attribute(writer.html, "class", said_did_classes[i]);
    writer.html += row == 0 ? "><dt>" : "><dt data-repeated>";
    write_inlines(writer, cells.headings[i]);
    writer.html += "</dt><dd>";
    write_inlines(writer, cells.rows[row][i]);
    writer.html += "</dd></div>";
  }
  writer.html += "</dl>\n";
}

}  // namespace

void write_table_as(BlockWriter& writer, std::uint32_t index, const TableLook& look) {
  const TableCells cells = cells_of(writer, index);
  const bool is_wide = cells.headings.size() > most_columns_in_large_print;
  if (writer.is_large_print() && is_wide && !cells.rows.empty()) {
    write_row_blocks(writer, cells, look);
  } else {
    write_grid(writer, cells, look);
  }
}

void write_table(BlockWriter& writer, std::uint32_t index) { write_table_as(writer, index, {}); }

void write_you_said_we_did(BlockWriter& writer, std::uint32_t table) {
  const TableCells cells = cells_of(writer, table);
  writer.html += "<div class=\"you-said-we-did\">\n";
  for (std::size_t row = 0; row < cells.rows.size(); ++row) write_said_did(writer, cells, row);
  writer.html += "</div>\n";
}

}  // namespace alongside
