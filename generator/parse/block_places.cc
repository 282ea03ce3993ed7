#include "parse/block_places.h"

#include <algorithm>
#include <string_view>

#include "parse/container_extension.h"

namespace alongside {
namespace {

bool holds_container(cmark_node* list) {
  for (cmark_node* item = cmark_node_first_child(list); item != nullptr; item = cmark_node_next(item)) {
    for (cmark_node* child = cmark_node_first_child(item); child != nullptr; child = cmark_node_next(child)) {
      if (is_container(child)) return true;
    }
  }
  return false;
}

}  // namespace

BlockPlaces::BlockPlaces(const Document& document)
    : document_(document),
      lines_before_(document.lines.position(document.source(), document.body_offset).line - 1) {}

int BlockPlaces::first_line_of(cmark_node* node) const { return lines_before_ + cmark_node_get_start_line(node); }

std::size_t BlockPlaces::start_of(cmark_node* node) const {
  const int column = std::max(cmark_node_get_start_column(node), 1);
  const std::size_t start = document_.lines.line_start(first_line_of(node)) + static_cast<std::size_t>(column - 1);
  return std::min<std::size_t>(start, document_.source_length);
}

int BlockPlaces::last_line_of(cmark_node* node) const {
  const int first = first_line_of(node);
  for (; node != nullptr; node = cmark_node_parent(node)) {
    cmark_node* next = cmark_node_next(node);
    if (next == nullptr) continue;
    const int before_next = first_line_of(next) - 1;
    return before_next < first ? lines_before_ + cmark_node_get_end_line(node) : before_next;
  }
  return document_.lines.line_count();
}

SourceSpan BlockPlaces::lines_of(cmark_node* node) const {
  const std::size_t start = start_of(node);
  const int last = lines_before_ + std::max(cmark_node_get_end_line(node), cmark_node_get_start_line(node));
  std::size_t end = document_.lines.line_start(last + 1);
  end = std::clamp<std::size_t>(end, start, document_.source_length);
  const std::string_view source = document_.source();
  while (end > start && (source[end - 1] == '\n' || source[end - 1] == '\r')) --end;
  return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end - start)};
}

bool BlockPlaces::follows_blank_line(cmark_node* node) const {
  const std::string_view line = document_.lines.line(document_.source(), first_line_of(node) - 1);
  return line.find_first_not_of(" \t>") == std::string_view::npos;
}

bool BlockPlaces::is_tight(cmark_node* list) const {
  if (cmark_node_get_list_tight(list) != 0) return true;
  if (!holds_container(list)) return false;
  for (cmark_node* item = cmark_node_first_child(list); item != nullptr; item = cmark_node_next(item)) {
    if (item != cmark_node_first_child(list) && follows_blank_line(item)) return false;
    for (cmark_node* child = cmark_node_first_child(item); child != nullptr; child = cmark_node_next(child)) {
      if (child != cmark_node_first_child(item) && follows_blank_line(child)) return false;
    }
  }
  return true;
}

}  // namespace alongside
