// A document as the words that people read: block by block, without markup, each stretch with its way back to the file. Rules
// on wording, scores of readability and everything else that counts words starts from here.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/edition.h"

namespace alongside {

enum class ProseKind : std::uint8_t {
  title,        // of the page, from its settings
  summary,      // of the page, from its settings
  heading,
  paragraph,
  lead_in,      // a paragraph before a list that ends with a colon
  item,         // words of a list's item
  header_cell,  // first row of a table
  cell,
  caption,      // words in a container's first line: caption, title, summary
  description,  // of a picture
};

/// A block's words stand in Prose::text from `at` on. Of marks, silences and runs it holds a stretch of their vectors.
struct ProseBlock {
  ProseKind kind = ProseKind::paragraph;
  std::uint8_t level = 0;       // heading: 1 to 6
  bool is_silent = false;       // a quotation, a definition, another language, fixed wording: all of it
  std::uint32_t node = 0;       // the paragraph, heading, cell or image; 0 for the page's own settings; else the container
  std::uint32_t list = 0;       // item: the innermost list that holds it; lead_in: the list that it leads to
  std::uint32_t idea = 0;       // easy read: which idea holds it, counted from 1; 0 where no picture stands before it
  std::uint32_t at = 0, length = 0;
  std::uint32_t first_run = 0, runs = 0;
  std::uint32_t first_mark = 0, marks = 0;
  std::uint32_t first_silence = 0, silences = 0;
};

/// Words from `at` on (in the block) that come from one stretch of the file. Where both are of the same length each byte
/// has its own place; else (an entity, a hole) all of them stand for the whole stretch.
struct ProseRun {
  std::uint32_t at = 0, length = 0;
  std::uint32_t source = 0, source_length = 0;
};

enum class ProseMarkKind : std::uint8_t { bold, italic, link, code, picture };

/// What Markdown made of a stretch of a block. A picture has no length: it stands before the byte at `at`.
struct ProseMark {
  ProseMarkKind kind = ProseMarkKind::bold;
  std::uint32_t at = 0, length = 0;
  std::uint32_t node = 0;
};

/// Words of a block that rules on wording pass over: words in quotation marks, code, names that a team fills in, words of
/// another language.
struct ProseSilence {
  std::uint32_t at = 0, length = 0;
};

/// All blocks in reading order. Line breaks of the file are line feeds in `text`. Reuse one for many documents, to save memory.
struct Prose {
  std::string text;
  std::vector<ProseBlock> blocks;
  std::vector<ProseRun> runs;
  std::vector<ProseMark> marks;
  std::vector<ProseSilence> silences;  // in each block in order, none over another
  std::vector<std::uint32_t> idea_pictures;  // easy read: the picture that begins each idea, the first idea's first

  std::string_view words(const ProseBlock& block) const { return std::string_view(text).substr(block.at, block.length); }
  std::span<const ProseMark> marks_of(const ProseBlock& block) const { return {marks.data() + block.first_mark, block.marks}; }
  std::span<const ProseSilence> silences_of(const ProseBlock& block) const { return {silences.data() + block.first_silence, block.silences}; }
};

/// The word that stands in Prose::text for `{{name}}`, whatever will be filled in.
inline constexpr std::string_view word_for_hole = "Name";

/// Reads `document` into `prose`, which is emptied first. In easy read a picture begins a block of its own and an idea.
/// Linear in the text, however deep or long it is.
void read_prose(const Document& document, Edition edition, Prose& prose);

/// `read_prose` into a new Prose.
Prose prose_of(const Document& document, Edition edition = Edition::plain);

/// Whether rules on wording pass over the stretch: the whole block is silent, or a silence touches it.
bool is_silent(const Prose& prose, const ProseBlock& block, std::uint32_t at, std::uint32_t length);

/// Where a stretch of a block stands in the file.
Location location_of(const Document& document, const Prose& prose, const ProseBlock& block, std::uint32_t at, std::uint32_t length);

}  // namespace alongside
