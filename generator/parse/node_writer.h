// Adds nodes to a Document in reading order and keeps parents, children and siblings joined.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace alongside {

/// A stretch of Document::text that is a stretch of the file.
struct SourceSpan {
  std::uint32_t at = 0;
  std::uint32_t length = 0;
};

class NodeWriter {
 public:
  /// Writes into `document`, whose root it makes.
  explicit NodeWriter(Document& document);

  /// Adds a node below the innermost open one, and opens it.
  std::uint32_t open(NodeKind kind, SourceSpan source);

  /// Adds a node without children below the innermost open one.
  std::uint32_t leaf(NodeKind kind, SourceSpan source);

  /// Closes the innermost open node; its place in the file grows to hold that of its children.
  void close();

  /// Closes the innermost open node and takes it out again with all below it.
  void discard();

  /// How many nodes are open.
  std::size_t depth() const { return levels_.size(); }

  std::uint32_t innermost() const { return levels_.back().node; }

  /// Keeps words that do not stand in the file; their span holds in Document::text from `finish` on.
  Span add_words(std::string_view words);

  /// The words of a span before `finish`.
  std::string_view words(Span span) const;

  /// Puts the added words at the end of Document::text. Until then the text is left as it is, so that views into it hold.
  void finish();

 private:
  struct Level {
    std::uint32_t node = 0;
    std::uint32_t last_child = 0;
  };

  Document& document_;
  std::vector<Level> levels_;
  std::string added_;
};

}  // namespace alongside
