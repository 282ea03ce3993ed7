#include "parse/allowances.h"

#include <string>
#include <string_view>
#include <utility>

namespace alongside {
namespace {

bool is_kind(cmark_node* node, cmark_node_type type) { return node != nullptr && cmark_node_get_type(node) == type; }

bool splits_list(cmark_node* comment) {
  cmark_node* before = cmark_node_previous(comment);
  cmark_node* after = cmark_node_next(comment);
  return is_kind(before, CMARK_NODE_LIST) && is_kind(after, CMARK_NODE_LIST) &&
         cmark_node_get_list_type(before) == cmark_node_get_list_type(after);
}

bool splits_table(const Copying& copying, const BlockPlaces& places, cmark_node* comment) {
  cmark_node* before = cmark_node_previous(comment);
  cmark_node* after = cmark_node_next(comment);
  if (before == nullptr || after == nullptr) return false;
  const bool is_table = std::string_view(cmark_node_get_type_string(before)) == "table";
  return is_table && copying.document.source().substr(places.start_of(after)).starts_with('|');
}

/// Whether a comment passes over `block` on its way down: another comment, or a note, which the parser puts at the end of the page,
/// that was typed above it.
bool is_passed_over(cmark_node* block, cmark_node* comment) {
  const bool is_note_above = is_kind(block, CMARK_NODE_FOOTNOTE_DEFINITION) && cmark_node_get_start_line(block) < cmark_node_get_start_line(comment);
  return is_note_above || is_kind(block, CMARK_NODE_HTML_BLOCK);
}

void keep(Copying& copying, const BlockPlaces& places, cmark_node* block, AllowComment allow) {
  Allowance allowance;
  allowance.rules = std::move(allow.rules);
  allowance.reason = std::move(allow.reason);
  allowance.where = location_of(copying.document, static_cast<std::uint32_t>(allow.at),
                                static_cast<std::uint32_t>(allow.length));
  const int first = places.first_line_of(block);
  allowance.first_line = location_of_line(copying.document, first).from.line;
  allowance.last_line = allowance.first_line + places.last_line_of(block) - first;
  copying.document.allowances.push_back(std::move(allowance));
}

void refuse(Copying& copying, const AllowComment& allow, std::string rule, std::string message, std::string hint) {
  copying.report(Severity::error, allow.at, allow.length, std::move(rule), std::move(message), std::move(hint));
}

}  // namespace

void add_block_allowance(Copying& copying, const BlockPlaces& places, cmark_node* comment, AllowComment allow) {
  constexpr std::size_t most_comments = 1000;  // each looks for the block below it, past the others
  const Document& document = copying.document;
  if (document.allowances.size() >= most_comments || document.findings.size() >= most_comments) return;
  if (splits_list(comment)) {
    refuse(copying, allow, "markup/allow-between-items",
           "This comment stands between two entries of a list and cuts the list in two.",
           "Put it at the start of the entry that it speaks of, after the - or the number.");
    return;
  }
  if (splits_table(copying, places, comment)) {
    refuse(copying, allow, "markup/allow-between-rows",
           "This comment stands between two rows of a table and cuts the table in two.", "Put it above the table.");
    return;
  }
  cmark_node* parent = cmark_node_parent(comment);
  if (is_kind(parent, CMARK_NODE_ITEM) && cmark_node_previous(comment) == nullptr) {
    keep(copying, places, parent, std::move(allow));
    return;
  }
  cmark_node* block = cmark_node_next(comment);
  while (is_passed_over(block, comment)) block = cmark_node_next(block);
  if (block == nullptr) {
    refuse(copying, allow, "markup/allow-nothing", "This comment allows a finding, but nothing stands below it.",
           "Put it on the line above the words that it speaks of.");
    return;
  }
  keep(copying, places, block, std::move(allow));
}

void add_inline_allowance(Copying& copying, const BlockPlaces& places, cmark_node* block, AllowComment allow) {
  while (std::string_view(cmark_node_get_type_string(block)).starts_with("table_")) block = cmark_node_parent(block);
  cmark_node* parent = cmark_node_parent(block);
  const bool begins_item = is_kind(parent, CMARK_NODE_ITEM) && cmark_node_previous(block) == nullptr;
  keep(copying, places, begins_item ? parent : block, std::move(allow));
}

}  // namespace alongside
