// Headings: their words, their ids (`{#id}` or made from the words, each once in a text), and which one is the title.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>

#include "parse/copying.h"

namespace alongside {

class HeadingReader {
 public:
  explicit HeadingReader(Copying& copying) : to_(copying) {}

  /// Takes in the heading whose nodes are `node` and all after it.
  void add(std::uint32_t node);

  /// Gives ids to all headings; those that are written out come first, so that made ones keep clear of them.
  void give_ids();

 private:
  void read_written_id(Heading& heading);
  std::string made_id(const Heading& heading) const;

  Copying& to_;
  std::unordered_set<std::string> taken_;
};

/// The words of the nodes after `node` up to the last one; holes as {{name}}.
std::string words_after(const Copying& copying, std::uint32_t node);

}  // namespace alongside
