#include <string>

#include "check/nodes.h"
#include "check/text_rules.h"
#include "foundation/text.h"

namespace alongside {

Findings check_indented_words(const Document& document) {
  Findings findings;
  for (const Node& node : document.nodes) {
    if (node.kind != NodeKind::code_block) continue;
    const std::string_view source = trimmed(document.source().substr(node.source, node.source_length));
    if (source.starts_with("```") || source.starts_with("~~~")) continue;
    findings.push_back(warning_at(location_of(document, node), "markup/indented-words",
                                  "These words begin four spaces from the margin, so they are shown as a program's code: " +
                                      std::string(source.substr(0, source.find('\n'))),
                                  "Take the spaces away. To show code, put ``` in a line above it and in a line below."));
  }
  return findings;
}

}  // namespace alongside
