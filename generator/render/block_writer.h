// What the functions that write blocks and inlines share while they write one body. Only render/ includes it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "render/body.h"

namespace alongside {

struct BlockWriter {
  const BodyPlace& place;
  const View& view;
  const Document* document;                // changes while an include is written
  const std::vector<LinkTarget>* links;    // of `document`
  std::string html = {};
  std::vector<bool> used_terms = {};
  std::vector<std::uint32_t> terms = {};
  std::vector<unsigned> note_marks = {};   // by footnote number: how many marks were written
  unsigned tables = 0;
  unsigned takeaways = 0;
  unsigned pictures = 0;
  bool terms_allowed = true;               // off in headings, links, quotes and code
  bool tight = false;                      // in a tight list paragraphs stand without <p>
  bool drops_space = false;                // the next words begin without their white space
  int parts_open = 0;  // how many includes and slots deep: such text has no footnotes or heading ids of its own

  const Node& node(std::uint32_t index) const { return document->nodes[index]; }
  bool is_large_print() const { return view.edition == Edition::large_print; }
  bool is_easy_read() const { return view.edition == Edition::easy_read; }

  /// Closed parts of a page stand open where nobody can click: in large print and on paper.
  bool opens_details() const { return is_large_print() || place.for_print; }
};

/// Writes all blocks below `parent`.
void write_blocks(BlockWriter& writer, std::uint32_t parent);

/// Writes one block.
void write_block(BlockWriter& writer, std::uint32_t index);

/// Writes all inlines below `parent`.
void write_inlines(BlockWriter& writer, std::uint32_t parent);

/// Writes one inline.
void write_inline(BlockWriter& writer, std::uint32_t index);

/// Writes a picture; `classes` may be empty. In easy read the picture of an idea has no description: it repeats the words.
/// Also writes in words what a picture would show that may not be passed on, unless it only repeats words.
void write_picture(BlockWriter& writer, const Node& image, std::string_view classes, bool repeats_words);

/// Whether a picture is on the page: not one that may not be passed on.
bool shows_picture(const BlockWriter& writer, const Node& image);

/// A link to `target` with `words_markup`, with the kind and size of a file, and a note where it leads out of the reader's edition or language;
/// empty where it leads nowhere.
std::string link_markup(const BlockWriter& writer, const LinkTarget& target, const std::string& words_markup);

/// Writes ` name="value"`, escaped.
void write_attribute(std::string& html, std::string_view name, std::string_view value);

/// The site's own way from this page to `address` below the site's root.
std::string way_to(const BlockWriter& writer, std::string_view address);

/// The words of an attribute of a container with its holes filled.
std::string filled_attribute(const BlockWriter& writer, const ContainerUse& container, std::string_view name);

/// Write the container, the table, the film at `index`.
void write_container(BlockWriter& writer, std::uint32_t index);
void write_table(BlockWriter& writer, std::uint32_t index);
void write_video(BlockWriter& writer, std::uint32_t index);

/// What a table's container says of it.
struct TableLook {
  std::string caption;
  bool row_headers = false;
  bool is_action_plan = false;
};

/// Write a table as its container says: in the look of any table, or as two or three columns of what was said and done.
void write_table_as(BlockWriter& writer, std::uint32_t index, const TableLook& look);
void write_you_said_we_did(BlockWriter& writer, std::uint32_t table);

/// Writes the blocks below `parent` as easy-read ideas: a picture, its words beside it.
void write_ideas(BlockWriter& writer, std::uint32_t parent);

/// Writes the notes at the end of the body, if the document has any.
void write_footnotes(BlockWriter& writer);

/// The first child of that kind below `parent`, or 0.
std::uint32_t first_child_of(const BlockWriter& writer, std::uint32_t parent, NodeKind kind);

}  // namespace alongside
