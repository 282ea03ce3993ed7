// One source text, parsed: a tree of small nodes over the bytes of its file. It depends on those bytes, the kinds and the
// table of containers and on nothing else, so it is parsed once for all editions, languages and themes. What depends on more
// stays a hole in it: {{name}}, picture:, include, slot, a glossary term, a link to a page.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"
#include "foundation/source_text.h"
#include "model/container.h"
#include "model/front_matter.h"

namespace alongside {

enum class NodeKind : std::uint8_t {
  document, paragraph, heading, block_quote, list, item, code_block, thematic_break, table, table_row, table_cell,
  footnote_definition, container,
  text, soft_break, hard_break, code, emphasis, strong, link, image, footnote_reference, hole,
};

enum NodeFlags : std::uint16_t {
  flag_ordered = 1,        // list
  flag_tight = 2,          // list: no blank line between items
  flag_task = 4,           // item of a task list
  flag_done = 8,           // item of a task list that is ticked
  flag_header_row = 16,    // table row
  flag_align_left = 32,    // table cell
  flag_align_centre = 64,  // table cell
  flag_align_right = 128,  // table cell
  flag_decorative = 256,   // image with the title "decorative"
  flag_explicit_id = 512,  // heading with {#id}
};

/// 0 as a child or sibling means none: the root is nobody's child.
struct Node {
  NodeKind kind = NodeKind::document;
  std::uint8_t level = 0;           // heading: 1 to 6
  std::uint16_t flags = 0;          // NodeFlags
  std::uint32_t first_child = 0;
  std::uint32_t next = 0;
  std::uint32_t text = 0;           // text, code, code_block: its words; hole: its name; footnote: its label
  std::uint32_t text_length = 0;    //   (offset and length in Document::text)
  std::uint32_t source = 0;         // where it stands in the file: byte offset and length
  std::uint32_t source_length = 0;
  std::uint32_t detail = 0;         // link, image: index in links; container: in containers; heading: in headings;
};                                  //   ordered list: its first number; footnote: its number, from 1
static_assert(sizeof(Node) == 36 || sizeof(Node) == 32);

/// A stretch of Document::text.
struct Span {
  std::uint32_t at = 0;
  std::uint32_t length = 0;
};

struct Heading {
  std::uint32_t node = 0;
  std::uint8_t level = 0;
  Span id;      // made unique within the document
  Span words;   // as plain text; {{name}} stands as written
};

/// A link or a picture as it is written.
struct Link {
  std::uint32_t node = 0;
  bool is_image = false;
  Span target;         // percent-decoded once by nobody: as typed, {{…}} included
  Span title;
  Span target_source;  // where the target stands in the file
};

struct ContainerAttribute {
  Span name;
  Span value;
};

struct ContainerUse {
  std::uint32_t node = 0;
  ContainerKind kind = ContainerKind::note;
  std::vector<ContainerAttribute> attributes;
};

/// `<!-- allow rule: reason -->`: the rules hold no longer for the block that begins on `block_line`.
struct Allowance {
  std::vector<std::string> rules;
  std::string reason;
  Location where;
  int first_line = 0;  // of the block it speaks of
  int last_line = 0;
};

/// Where a stretch of a text comes from that was put together from several files.
struct SourceStretch {
  int line = 1;          // its first line in Document::text
  std::string file;
  int line_in_file = 1;  // the same line there
};

struct Document {
  std::string file;                 // relative to the toolkit folder, with `/`
  std::string text;                 // the file's bytes, then words that the parser made (entities, joined lines)
  std::uint32_t source_length = 0;  // how much of `text` is the file
  std::uint32_t body_offset = 0;    // where the Markdown begins, after the front matter
  LineIndex lines;
  std::vector<SourceStretch> stretches;  // by line; empty where all of it comes from `file`
  FrontMatter front;
  std::vector<Node> nodes;          // nodes[0] is the root
  std::vector<Heading> headings;    // in reading order
  std::vector<Link> links;          // in reading order
  std::vector<ContainerUse> containers;
  std::vector<Allowance> allowances;
  std::string title;                // front matter's title, else the first level-1 heading; {{name}} as written
  Findings findings;                // what parsing found

  std::string_view words(Span span) const { return std::string_view(text).substr(span.at, span.length); }
  std::string_view words(const Node& node) const {
    return std::string_view(text).substr(node.text, node.text_length);
  }
  std::string_view source() const { return std::string_view(text).substr(0, source_length); }
};

/// Where a stretch of the file stands, for a finding.
Location location_of(const Document& document, std::uint32_t source, std::uint32_t length);

/// Line `line` of Document::text as a line of the file that it comes from; the place of its first column.
Location location_of_line(const Document& document, int line);

/// The line of Document::text that line `line` of `file` became; 0 where it is no part of the text.
int line_in_text(const Document& document, const std::string& file, int line);

/// Every file that a part of the text comes from.
std::vector<std::string_view> files_of(const Document& document);

/// Where a node stands in the file.
Location location_of(const Document& document, const Node& node);

/// The value of a container's attribute; empty where it is not given.
std::string_view attribute(const Document& document, const ContainerUse& container, std::string_view name);

/// Where the value of a container's attribute stands: its own place if it is in the file as it was typed, else its container's.
Location location_of_attribute(const Document& document, const ContainerUse& container, std::string_view name);

/// All visible words below a node, without markup; breaks as spaces, holes as `{{name}}`.
std::string plain_words(const Document& document, std::uint32_t node);

}  // namespace alongside
