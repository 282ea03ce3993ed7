#include "parse/container_extension.h"

#include <algorithm>
#include <string_view>

#include "parse/cmark_access.h"
#include "parse/container_line.h"

namespace alongside {
namespace {

cmark_node_type container_type() {
  static const cmark_node_type type = cmark_syntax_extension_add_node(0);
  return type;
}

int closed_mark = 0;  // its address stands in the user data of a container that was closed

/// What is left of the line at the parser's first sign.
std::string_view line_from(cmark_parser* parser, const unsigned char* input, int length) {
  const int at = std::min(cmark_parser_get_first_nonspace(parser), length);
  std::string_view line(reinterpret_cast<const char*>(input) + at, static_cast<std::size_t>(length - at));
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

/// Leaves nothing of the line for the blocks within.
void consume_line(cmark_parser* parser, const unsigned char* input, int length) {
  int end = length;
  while (end > 0 && (input[end - 1] == '\n' || input[end - 1] == '\r')) --end;
  cmark_parser_advance_offset(parser, reinterpret_cast<const char*>(input), end - cmark_parser_get_offset(parser), 0);
}

std::string_view opening_of(cmark_node* node) {
  const char* words = cmark_node_get_string_content(node);
  return words == nullptr ? std::string_view() : std::string_view(words);
}

/// How well a closing line fits a container: its own name counts most, then the same number of colons.
int fit_of(const ContainerFence& fence, cmark_node* node) {
  const ContainerFence opening = container_fence(opening_of(node));
  if (!fence.name.empty() && fence.name != opening.name) return 0;
  return fence.colons == opening.colons ? 2 : 1;
}

/// The open container at or below `outer` that a closing line indented by `indent` belongs to: of those that fit best the
/// innermost; null where the line belongs to code or to nothing.
cmark_node* closed_by(const ContainerFence& fence, cmark_node* outer, int indent) {
  cmark_node* best = nullptr;
  int best_fit = 1;
  for (cmark_node* node = outer; node != nullptr && is_open(node); node = cmark_node_last_child(node)) {
    if (cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE) break;
    if (cmark_node_get_type(node) == CMARK_NODE_ITEM) {
      if (indent < item_indent(node)) break;
      indent -= item_indent(node);
    }
    if (is_fenced_code(node)) return nullptr;
    if (!is_container(node) || is_closed_container(node)) continue;
    const int fit = fit_of(fence, node);
    if (fit < best_fit) continue;
    best = node;
    best_fit = fit;
  }
  return best;
}

int match_container(cmark_syntax_extension*, cmark_parser* parser, unsigned char* input, int length, cmark_node* node) {
  if (is_closed_container(node)) return 0;
  const ContainerFence fence = container_fence(line_from(parser, input, length));
  if (fence.kind != FenceKind::closing) return 1;
  if (closed_by(fence, node, cmark_parser_get_indent(parser)) != node) return 1;
  cmark_node_set_user_data(node, &closed_mark);
  consume_line(parser, input, length);
  return 1;
}

cmark_node* open_container(cmark_syntax_extension* extension, int indented, cmark_parser* parser, cmark_node* parent,
                           unsigned char* input, int length) {
  if (indented != 0) return nullptr;
  const std::string_view line = line_from(parser, input, length);
  if (container_fence(line).kind != FenceKind::opening) return nullptr;
  cmark_node* node = cmark_parser_add_child(parser, parent, container_type(), cmark_parser_get_first_nonspace(parser) + 1);
  cmark_node_set_syntax_extension(node, extension);
  cmark_node_set_string_content(node, std::string(line).c_str());
  consume_line(parser, input, length);
  return node;
}

const char* type_string(cmark_syntax_extension*, cmark_node*) { return "container"; }

int can_contain(cmark_syntax_extension*, cmark_node*, cmark_node_type child) {
  const bool is_block = (child & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
  return is_block && child != CMARK_NODE_ITEM ? 1 : 0;
}

cmark_syntax_extension* make_extension() {
  cmark_syntax_extension* extension = cmark_syntax_extension_new("container");
  cmark_syntax_extension_set_open_block_func(extension, open_container);
  cmark_syntax_extension_set_match_block_func(extension, match_container);
  cmark_syntax_extension_set_get_type_string_func(extension, type_string);
  cmark_syntax_extension_set_can_contain_func(extension, can_contain);
  container_type();
  return extension;
}

}  // namespace

cmark_syntax_extension* container_extension() {
  static cmark_syntax_extension* const extension = make_extension();
  return extension;
}

bool is_container(cmark_node* node) { return cmark_node_get_type(node) == container_type(); }

bool is_closed_container(cmark_node* node) { return cmark_node_get_user_data(node) == &closed_mark; }

}  // namespace alongside
