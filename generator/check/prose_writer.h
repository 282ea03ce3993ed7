// Puts the words of one block after the other into a Prose. Only prose.cc uses it.
#pragma once

#include <cstdint>
#include <string_view>

#include "check/prose.h"

namespace alongside {

class ProseWriter {
 public:
  ProseWriter(const Document& document, Edition edition, Prose& prose)
      : document_(document), parts_at_pictures_(edition == Edition::easy_read), prose_(prose) {}

  /// Writes a block of the words below `parent`, and one for the description of each picture in it. `block` says what it is;
  /// without words it is dropped again.
  void write(ProseBlock block, std::uint32_t parent);

  /// Writes a block of words that stand in the file at `source`.
  void write(ProseBlock block, std::string_view words, std::uint32_t source, std::uint32_t source_length);

  /// A heading ends the idea that the last picture began.
  void end_idea() { is_in_idea_ = false; }

 private:
  void begin(ProseBlock block);
  void end();
  void add(std::string_view words, std::uint32_t source, std::uint32_t source_length);
  void add_inlines(std::uint32_t parent);
  void add_inline(std::uint32_t index);
  void add_marked(std::uint32_t index, ProseMarkKind kind, bool is_silent);
  void add_silence(std::uint32_t at, std::uint32_t length);
  void add_picture(std::uint32_t index);
  void write_descriptions(std::uint32_t parent, const ProseBlock& block);
  std::uint32_t length() const { return static_cast<std::uint32_t>(prose_.text.size()) - block_.at; }

  const Document& document_;
  bool parts_at_pictures_;
  Prose& prose_;
  ProseBlock block_;
  bool is_in_idea_ = false;
};

/// Adds a silence to `prose` for each stretch of the last block that stands in quotation marks; curly, straight or single.
void silence_quotations(Prose& prose, const ProseBlock& block);

}  // namespace alongside
