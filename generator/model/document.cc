#include "model/document.h"

#include <algorithm>
#include <iterator>
#include <limits>

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

/// The stretch that `line` of the text lies in; null where the text is one file.
const SourceStretch* stretch_at(const Document& document, int line) {
  const auto after = std::upper_bound(document.stretches.begin(), document.stretches.end(), line,
                                      [](int value, const SourceStretch& stretch) { return value < stretch.line; });
  return after == document.stretches.begin() ? nullptr : &*std::prev(after);
}

/// How many lines of the text a stretch has; the last one has no end.
int length_of(const Document& document, std::size_t stretch) {
  const bool is_last = stretch + 1 == document.stretches.size();
  return is_last ? std::numeric_limits<int>::max() : document.stretches[stretch + 1].line - document.stretches[stretch].line;
}

}  // namespace

Location location_of(const Document& document, std::uint32_t source, std::uint32_t length) {
  const std::string_view text = document.source();
  Location where{document.file, document.lines.position(text, source), document.lines.position(text, source + length)};
  if (const SourceStretch* stretch = stretch_at(document, where.from.line)) {
    const int shift = stretch->line_in_file - stretch->line;
    where.file = stretch->file;
    where.from.line += shift;
    where.to.line += shift;
  }
  return where;
}

Location location_of_line(const Document& document, int line) {
  return location_of(document, static_cast<std::uint32_t>(document.lines.line_start(line)), 0);
}

int line_in_text(const Document& document, const std::string& file, int line) {
  if (document.stretches.empty()) return line;
  for (std::size_t i = 0; i < document.stretches.size(); ++i) {
    const SourceStretch& stretch = document.stretches[i];
    const int below = line - stretch.line_in_file;
    if (stretch.file == file && below >= 0 && below < length_of(document, i)) return stretch.line + below;
  }
  return 0;
}

std::vector<std::string_view> files_of(const Document& document) {
  std::vector<std::string_view> files = {document.file};
  for (const SourceStretch& stretch : document.stretches) {
    if (std::find(files.begin(), files.end(), stretch.file) == files.end()) files.push_back(stretch.file);
  }
  return files;
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
