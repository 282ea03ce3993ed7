#include "check/prose.h"

#include <algorithm>
#include <array>

#include "check/nodes.h"
#include "check/prose_writer.h"
#include "foundation/text.h"

namespace alongside {
namespace {

/// What holds for all blocks below a node.
struct Surroundings {
  bool is_silent = false;
  bool has_silent_first_column = false;
  std::uint32_t list = 0;
};

/// Walks the blocks of a document in reading order.
class ProseReader {
 public:
  ProseReader(const Document& document, Edition edition, Prose& prose) : document_(document), writer_(document, edition, prose) {}

  void read() {
    Surroundings around;
    around.is_silent = document_.front.fixed_wording;
    read_field("title", document_.front.title, ProseKind::title, around.is_silent);
    read_field("summary", document_.front.summary, ProseKind::summary, around.is_silent);
    read_children(0, around);
  }

 private:
  void read_children(std::uint32_t parent, const Surroundings& around) {
    for_each_child(document_, parent, [&](std::uint32_t index, const Node& node) { read_block(index, node, around); });
  }

  void read_block(std::uint32_t index, const Node& node, Surroundings around) {
    switch (node.kind) {
      case NodeKind::heading: return read_heading(index, node, around);
      case NodeKind::paragraph: return read_paragraph(index, node, around);
      case NodeKind::list:
        around.list = index;
        return read_children(index, around);
      case NodeKind::block_quote:
        around.is_silent = true;
        return read_children(index, around);
      case NodeKind::container: return read_container(index, node, around);
      case NodeKind::table_row: return read_row(index, node, around);
      case NodeKind::footnote_definition:
        writer_.end_idea();
        return read_children(index, around);
      case NodeKind::item:
      case NodeKind::table: return read_children(index, around);
      default: return;
    }
  }

  ProseBlock block_of(ProseKind kind, std::uint32_t node, const Surroundings& around) const {
    ProseBlock block;
    block.kind = kind;
    block.node = node;
    block.is_silent = around.is_silent;
    block.list = around.list;
    return block;
  }

  void read_heading(std::uint32_t index, const Node& node, const Surroundings& around) {
    writer_.end_idea();
    ProseBlock block = block_of(ProseKind::heading, index, around);
    block.level = node.level;
    writer_.write(block, index);
  }

  void read_paragraph(std::uint32_t index, const Node& node, const Surroundings& around) {
    ProseBlock block = block_of(around.list == 0 ? ProseKind::paragraph : ProseKind::item, index, around);
    const bool is_before_list = node.next != 0 && document_.nodes[node.next].kind == NodeKind::list;
    if (around.list == 0 && is_before_list && ends_with_colon(index)) {
      block.kind = ProseKind::lead_in;
      block.list = node.next;
    }
    writer_.write(block, index);
  }

  bool ends_with_colon(std::uint32_t parent) const {
    std::uint32_t last = 0;
    for_each_child(document_, parent, [&](std::uint32_t index, const Node& node) {
      if (!is_blank(document_, node)) last = index;
    });
    if (last == 0) return false;
    const Node& node = document_.nodes[last];
    return node.kind == NodeKind::text ? trimmed(document_.words(node)).ends_with(':') : ends_with_colon(last);
  }

  void read_row(std::uint32_t index, const Node& row, const Surroundings& around) {
    const bool is_header = (row.flags & flag_header_row) != 0;
    bool is_first = true;
    for_each_child(document_, index, [&](std::uint32_t cell, const Node&) {
      ProseBlock block = block_of(is_header ? ProseKind::header_cell : ProseKind::cell, cell, around);
      block.is_silent = block.is_silent || (is_first && !is_header && around.has_silent_first_column);
      is_first = false;
      writer_.write(block, cell);
    });
  }

  void read_container(std::uint32_t index, const Node& node, Surroundings around) {
    const ContainerUse& use = document_.containers[node.detail];
    around.is_silent = around.is_silent || is_silent_container(use);
    around.has_silent_first_column = use.kind == ContainerKind::you_said_we_did;
    for (const ContainerAttribute& attribute : use.attributes) {
      if (is_caption(document_.words(attribute.name))) read_caption(index, attribute.value, around);
    }
    read_children(index, around);
  }

  static bool is_silent_container(const ContainerUse& use) {
    return use.kind == ContainerKind::quote || use.kind == ContainerKind::definition || use.kind == ContainerKind::language;
  }

  static bool is_caption(std::string_view attribute) {
    constexpr std::array<std::string_view, 3> seen = {"title", "caption", "summary"};
    return std::find(seen.begin(), seen.end(), attribute) != seen.end();
  }

  void read_caption(std::uint32_t container, Span words, const Surroundings& around) {
    const Node& node = document_.nodes[container];
    const bool stands_in_file = words.at < document_.source_length;
    writer_.write(block_of(ProseKind::caption, container, around), document_.words(words), stands_in_file ? words.at : node.source,
                  stands_in_file ? words.length : node.source_length);
  }

  /// Words of the settings at the top. Where they stand in the file as they are, each has its own place.
  void read_field(std::string_view field, std::string_view words, ProseKind kind, bool is_silent) {
    if (words.empty()) return;
    const Location where = place_of(document_.front, field, document_.file);
    const int first = std::max(line_in_text(document_, where.file, where.from.line), 1);
    const std::size_t line = document_.lines.line_start(first);
    const std::size_t end = document_.lines.line_start(first + where.to.line - where.from.line + 1);
    const std::string_view lines = document_.source().substr(line, end - line);
    const std::size_t found = lines.find(words);
    const auto at = static_cast<std::uint32_t>(line + (found == std::string_view::npos ? 0 : found));
    ProseBlock block;
    block.kind = kind;
    block.is_silent = is_silent;
    writer_.write(block, words, at,
                  static_cast<std::uint32_t>(found == std::string_view::npos ? trimmed(lines).size() : words.size()));
  }

  const Document& document_;
  ProseWriter writer_;
};

/// The place in the file of the byte at `at`, or behind the last byte where `is_end`.
std::uint32_t source_of(const Prose& prose, const ProseBlock& block, std::uint32_t at, bool is_end) {
  const auto first = prose.runs.begin() + block.first_run;
  const auto after = std::upper_bound(first, first + block.runs, at, [](std::uint32_t value, const ProseRun& run) { return value < run.at; });
  if (after == first) return 0;
  const ProseRun& run = *std::prev(after);
  const bool is_exact = run.length == run.source_length;
  if (!is_exact) return run.source + (is_end ? run.source_length : 0);
  return run.source + std::min(at - run.at, run.length) + (is_end ? 1 : 0);
}

}  // namespace

void read_prose(const Document& document, Edition edition, Prose& prose) {
  prose.text.clear();
  prose.blocks.clear();
  prose.runs.clear();
  prose.marks.clear();
  prose.silences.clear();
  prose.idea_pictures.clear();
  if (!document.nodes.empty()) ProseReader(document, edition, prose).read();
}

Prose prose_of(const Document& document, Edition edition) {
  Prose prose;
  read_prose(document, edition, prose);
  return prose;
}

bool is_silent(const Prose& prose, const ProseBlock& block, std::uint32_t at, std::uint32_t length) {
  if (block.is_silent) return true;
  const auto silences = prose.silences_of(block);
  const auto after = std::partition_point(silences.begin(), silences.end(), [&](const ProseSilence& silence) {
    return silence.at + silence.length <= at;
  });
  return after != silences.end() && after->at < at + length;
}

Location location_of(const Document& document, const Prose& prose, const ProseBlock& block, std::uint32_t at, std::uint32_t length) {
  const std::uint32_t from = source_of(prose, block, at, false);
  const std::uint32_t to = length == 0 ? from : source_of(prose, block, at + length - 1, true);
  return location_of(document, from, std::max(from, to) - from);
}

}  // namespace alongside
