// Puts the source of a text together from lines of several files, and keeps where each line comes from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/document.h"
#include "parse/sections.h"

namespace alongside {

class SectionWriter {
 public:
  /// Adds the bytes of `from` between `begin`, where a line begins, and `end`; what comes next begins a block of its own.
  void add(const Document& from, std::size_t begin, std::size_t end);

  /// Adds a section whose heading is to keep the id that links know: `id`, where the section writes none itself. Empty: as it is.
  void add_with_id(const Document& from, const TextSection& section, std::string_view id);

  const std::string& text() const { return text_; }
  std::string take_text() { return std::move(text_); }
  std::vector<SourceStretch> take_stretches() { return std::move(stretches_); }

 private:
  void add_stretches(const Document& from, std::size_t begin, std::size_t end);

  std::string text_;
  std::vector<SourceStretch> stretches_;
  int line_ = 1;  // the next one
};

}  // namespace alongside
