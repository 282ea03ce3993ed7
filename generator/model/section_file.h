// A file of a layer above that holds only the level-2 sections that it changes; the rest of its page follows the original.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "model/document.h"

namespace alongside {

/// One such file. The text that readers get, put together with the one below, is a Document of its own.
struct SectionFile {
  std::size_t text = 0;                 // which text of SourceFiles it is
  std::size_t below = 0;                // the text that it changes
  std::shared_ptr<const Document> own;  // the file as it stands
  std::vector<std::uint32_t> replaced;  // headings of the text below whose sections it replaces
};

/// Whether a text has the shape of such a file: it has no title, and its first words are a heading of level 2.
bool holds_only_sections(const Document& document);

}  // namespace alongside
