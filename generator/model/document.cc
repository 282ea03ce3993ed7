#include "model/document.h"

namespace alongside {
namespace {

void append_words(const Document& document, std::uint32_t index, std::string& words) {
  const Node& node = document.nodes[index];
  switch (node.kind) {
    case NodeKind::text:
    case NodeKind::code:
    case NodeKind::code_block: words += document.words(node); break;
    case NodeKind::soft_break:
    case NodeKind::hard_break: words += ' '; break;
    case NodeKind::hole: words.append("{{").append(document.words(node)).append("}}"); break;
    default: break;
  }
  for (std::uint32_t child = node.first_child; child != 0; child = document.nodes[child].next) {
    append_words(document, child, words);
  }
}

}  // namespace

Location location_of(const Document& document, std::uint32_t source, std::uint32_t length) {
  const std::string_view text = document.source();
  return {document.file, document.lines.position(text, source), document.lines.position(text, source + length)};
}

Location location_of(const Document& document, const Node& node) {
  return location_of(document, node.source, node.source_length);
}

std::string_view attribute(const Document& document, const ContainerUse& container, std::string_view name) {
  for (const ContainerAttribute& candidate : container.attributes) {
    if (document.words(candidate.name) == name) return document.words(candidate.value);
  }
  return {};
}

Location location_of_attribute(const Document& document, const ContainerUse& container, std::string_view name) {
  for (const ContainerAttribute& candidate : container.attributes) {
    const bool is_as_typed = candidate.value.at + candidate.value.length <= document.source_length;
    if (is_as_typed && document.words(candidate.name) == name) return location_of(document, candidate.value.at, candidate.value.length);
  }
  return location_of(document, document.nodes[container.node]);
}

std::string plain_words(const Document& document, std::uint32_t node) {
  std::string words;
  append_words(document, node, words);
  return words;
}

}  // namespace alongside
