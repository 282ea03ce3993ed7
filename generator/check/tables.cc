#include <algorithm>
#include <string>
#include <vector>

#include "check/nodes.h"
#include "check/text_rules.h"
#include "foundation/text.h"

namespace alongside {
namespace {

/// The words of each cell of a row.
std::vector<std::string> cells_of(const Document& document, std::uint32_t row) {
  std::vector<std::string> cells;
  for_each_child(document, row, [&](std::uint32_t cell, const Node&) {
    cells.push_back(holds_picture(document, cell) ? "picture" : one_spaced(plain_words(document, cell)));
  });
  return cells;
}

Findings check_header(const Document& document, const Node& row, std::uint32_t index) {
  const std::vector<std::string> cells = cells_of(document, index);
  std::vector<std::string> empty;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].empty()) empty.push_back(std::to_string(i + 1));
  }
  const Location where = location_of(document, row);
  if (!cells.empty() && empty.size() == cells.size()) {
    return {error_at(where, "structure/table-without-header",
                     "The first row of this table is empty, so nothing says what its columns hold.",
                     "Write the name of each column in the first row: | What | Who | When |")};
  }
  // The corner above names of rows needs no words.
  if (!empty.empty() && empty.front() == "1") empty.erase(empty.begin());
  if (empty.empty()) return {};
  return {warning_at(where, "structure/empty-table-header",
                     (empty.size() == 1 ? "Column " : "Columns ") + in_words(empty) + " of this table " +
                         (empty.size() == 1 ? "has" : "have") + " no name.",
                     "Write in the first row what the column holds.")};
}

Findings check_table(const Document& document, const Node& table, std::uint32_t index) {
  Findings findings;
  std::size_t rows = 0;
  for_each_child(document, index, [&](std::uint32_t child, const Node& row) {
    if ((row.flags & flag_header_row) != 0) {
      append(findings, check_header(document, row, child));
    } else {
      ++rows;
    }
  });
  if (rows == 0) {
    findings.push_back(warning_at(location_of(document, table), "structure/table-without-rows",
                                  "This table has column names but no rows.",
                                  "Write a row below the line of hyphens: | first | second |"));
  }
  return findings;
}

/// The tables that a container is made from, which have the container's caption or title.
std::vector<bool> tables_of_containers(const Document& document) {
  std::vector<bool> named(document.nodes.size(), false);
  for (std::uint32_t index = 0; index < document.nodes.size(); ++index) {
    const Node& node = document.nodes[index];
    const bool is_made_from_table =
        node.kind == NodeKind::container && container_rule(document.containers[node.detail].kind).content == ContainerContent::table;
    if (!is_made_from_table) continue;
    for_each_child(document, index, [&](std::uint32_t child, const Node&) { named[child] = true; });
  }
  return named;
}

/// Whether a comment cuts a table of the text in two.
bool has_cut_table(const Document& document) {
  return std::any_of(document.findings.begin(), document.findings.end(), [](const Finding& finding) { return finding.rule == "markup/allow-between-rows"; });
}

Finding no_caption(const Document& document, const Node& table) {
  return advice_at(location_of(document, document.nodes[table.first_child]), "structure/table-without-caption",
                   "This table has no caption, so people who listen hear “Table” and a number, and not what it shows.",
                   "Write above it ::: table {caption=\"What it shows, in a few words\"} and below it :::");
}

}  // namespace

Findings check_tables(const Document& document, const CheckContext& context) {
  Findings findings;
  const std::vector<bool> named = tables_of_containers(document);
  const bool asks_for_captions = context.edition == Edition::plain && !has_cut_table(document);
  for (std::uint32_t index = 0; index < document.nodes.size(); ++index) {
    const Node& node = document.nodes[index];
    if (node.kind != NodeKind::table) continue;
    Findings of_table = check_table(document, node, index);
    // A table that lacks its columns or rows has more to mend first.
    if (of_table.empty() && !named[index] && asks_for_captions) of_table.push_back(no_caption(document, node));
    append(findings, std::move(of_table));
  }
  return findings;
}

}  // namespace alongside
