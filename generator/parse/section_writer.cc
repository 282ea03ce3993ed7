#include "parse/section_writer.h"

#include <algorithm>

#include "foundation/text.h"

namespace alongside {
namespace {

int count_lines(std::string_view text) { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

/// Behind the last word of a heading: before the line that underlines it, or the signs that close it.
std::size_t end_of_words(std::string_view source, const Node& heading) {
  std::string_view lines = source.substr(heading.source, heading.source_length);
  const bool is_underlined = !trimmed(lines).starts_with('#');
  if (is_underlined) lines = lines.substr(0, lines.rfind('\n'));
  const auto drop = [&](std::string_view signs) { lines = lines.substr(0, lines.find_last_not_of(signs) + 1); };
  drop(" \t\r");
  const std::size_t last = lines.find_last_not_of('#');
  const bool is_closed = !is_underlined && last != std::string_view::npos && last + 1 < lines.size() && lines[last] == ' ';
  if (is_closed) drop("#");
  drop(" \t\r");
  return heading.source + lines.size();
}

}  // namespace

void SectionWriter::add_stretches(const Document& from, std::size_t begin, std::size_t end) {
  const int first = from.lines.position(from.source(), begin).line;
  const int after = first + count_lines(from.source().substr(begin, end - begin)) + 1;
  const Location where = location_of_line(from, first);
  stretches_.push_back({line_, where.file, where.from.line});
  for (const SourceStretch& stretch : from.stretches) {
    if (stretch.line > first && stretch.line < after) stretches_.push_back({line_ + stretch.line - first, stretch.file, stretch.line_in_file});
  }
}

void SectionWriter::add(const Document& from, std::size_t begin, std::size_t end) {
  if (begin >= end) return;
  add_stretches(from, begin, end);
  const std::size_t before = text_.size();
  text_ += from.source().substr(begin, end - begin);
  text_ += text_.ends_with('\n') ? "\n" : "\n\n";
  line_ += count_lines(std::string_view(text_).substr(before));
}

void SectionWriter::add_with_id(const Document& from, const TextSection& section, std::string_view id) {
  const std::size_t before = text_.size();
  add(from, section.begin, section.end);
  if (id.empty() || !section.written_id.empty()) return;
  const Node& heading = from.nodes[from.headings[section.heading].node];
  text_.insert(before + end_of_words(from.source(), heading) - section.begin, " {#" + std::string(id) + "}");
}

}  // namespace alongside
