#include "model/section_file.h"

namespace alongside {

bool holds_only_sections(const Document& document) {
  if (!document.title.empty() || document.nodes.size() <= 1) return false;
  const Node& first = document.nodes[document.nodes.front().first_child];
  return first.kind == NodeKind::heading && first.level == 2;
}

}  // namespace alongside
