#include "parse/sections.h"

#include <algorithm>

#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// The first line of a heading, with the comments above it that allow something of it.
std::size_t first_byte_of(const Document& document, const Node& heading) {
  const Location where = location_of(document, heading);
  int line = document.lines.position(document.source(), heading.source).line;
  for (const Allowance& allowance : document.allowances) {
    const bool is_of_heading = allowance.where.file == where.file && allowance.first_line == where.from.line;
    if (!is_of_heading || allowance.where.from.line >= where.from.line) continue;
    line = std::min(line, line_in_text(document, allowance.where.file, allowance.where.from.line));
  }
  return document.lines.line_start(line);
}

TextSection section_at(const Document& document, const Node& node) {
  const Heading& heading = document.headings[node.detail];
  TextSection section;
  section.heading = node.detail;
  section.id = document.words(heading.id);
  section.words = one_spaced(document.words(heading.words));
  if ((node.flags & flag_explicit_id) != 0) section.written_id = section.id;
  section.begin = first_byte_of(document, node);
  section.end = document.source_length;
  return section;
}

}  // namespace

std::vector<TextSection> sections_of(const Document& document) {
  std::vector<TextSection> sections;
  bool is_open = false;
  for (std::uint32_t child = document.nodes.front().first_child; child != 0; child = document.nodes[child].next) {
    const Node& node = document.nodes[child];
    if (node.kind != NodeKind::heading || node.level > 2) continue;
    if (is_open) sections.back().end = first_byte_of(document, node);
    is_open = node.level == 2;
    if (is_open) sections.push_back(section_at(document, node));
  }
  return sections;
}

std::string nearest_heading(std::string_view words, const std::vector<std::string>& headings) {
  for (const std::string& heading : headings) {
    if (heading_id(heading) == heading_id(words)) return heading;
  }
  return nearest(words, headings);
}

}  // namespace alongside
