// One pass over the lines of the Markdown before the parser sees them: comments that stand before words on their line (which
// the parser would take with the words), control characters, non-breaking spaces behind the marks of headings and list items, and
// footnotes, of which the parser forgets those never used.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// A stretch of the file, in bytes.
struct ByteRange {
  std::size_t at = 0;
  std::size_t length = 0;
};

/// Stands for the first byte of a comment that the parser is not to see; the others are `comment_filler`.
inline constexpr char comment_start = '\x01';
inline constexpr char comment_filler = '\x02';

struct ParserInput {
  std::string changed;                // the Markdown to give to the parser, byte for byte as long; empty where it is as written
  std::vector<ByteRange> comments;    // hidden comments
  std::vector<ByteRange> controls;    // control characters, which became spaces
  std::vector<ByteRange> footnotes;   // the labels of all footnotes that are defined
};

/// Reads `text` from byte `body` on.
ParserInput parser_input(std::string_view text, std::size_t body);

}  // namespace alongside
