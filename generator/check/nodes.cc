#include "check/nodes.h"

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {

bool is_blank(const Document& document, const Node& node) {
  if (node.kind == NodeKind::soft_break || node.kind == NodeKind::hard_break) return true;
  return node.kind == NodeKind::text && trimmed(document.words(node)).empty();
}

std::uint32_t only_child(const Document& document, std::uint32_t parent) {
  std::uint32_t found = 0;
  for (std::uint32_t child = document.nodes[parent].first_child; child != 0;
       child = document.nodes[child].next) {
    if (is_blank(document, document.nodes[child])) continue;
    if (found != 0) return 0;
    found = child;
  }
  return found;
}

bool holds_picture(const Document& document, std::uint32_t parent) {
  bool found = document.nodes[parent].kind == NodeKind::image;
  for (std::uint32_t child = document.nodes[parent].first_child; child != 0 && !found;
       child = document.nodes[child].next) {
    found = holds_picture(document, child);
  }
  return found;
}

std::string quoted(std::string_view words) {
  constexpr int longest = 60;  // code points
  const std::string line = one_spaced(words);
  std::size_t end = 0;
  for (int count = 0; end < line.size() && count < longest; ++count) next_code_point(line, end);
  return "“" + line.substr(0, end) + (end < line.size() ? "…" : "") + "”";
}

}  // namespace alongside
