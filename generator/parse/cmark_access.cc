#include "parse/cmark_access.h"

#include <stdexcept>
#include <string>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#include <cmark-gfm/node.h>
#pragma GCC diagnostic pop
#include <cmark-gfm_version.h>

namespace alongside {
namespace {

std::string_view view_of(const cmark_chunk& chunk) {
  if (chunk.data == nullptr || chunk.len <= 0) return {};
  return {reinterpret_cast<const char*>(chunk.data), static_cast<std::size_t>(chunk.len)};
}

}  // namespace

std::string_view literal_of(cmark_node* node) {
  return node->type == CMARK_NODE_CODE_BLOCK ? view_of(node->as.code.literal) : view_of(node->as.literal);
}

std::string_view url_of(cmark_node* node) { return view_of(node->as.link.url); }

std::string_view title_of(cmark_node* node) { return view_of(node->as.link.title); }

bool is_open(cmark_node* node) { return (node->flags & CMARK_NODE__OPEN) != 0; }

int item_indent(cmark_node* item) { return item->as.list.marker_offset + item->as.list.padding; }

bool is_fenced_code(cmark_node* node) { return node->type == CMARK_NODE_CODE_BLOCK && node->as.code.fenced != 0; }

void check_cmark_version() {
  if (cmark_version() == CMARK_GFM_VERSION) return;
  throw std::runtime_error("This computer's cmark-gfm is version " + std::string(cmark_version_string()) +
                           ", but Alongside was built with " + CMARK_GFM_VERSION_STRING +
                           ". Build Alongside again, or install that version.");
}

}  // namespace alongside
