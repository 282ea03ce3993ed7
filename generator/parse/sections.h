// The level-2 sections of a text: where each begins and ends in its source.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace alongside {

/// A heading of level 2 that stands in nothing else, with all up to the next one.
struct TextSection {
  std::uint32_t heading = 0;  // in Document::headings
  std::string id;
  std::string words;
  std::string written_id;  // empty where the id was made from the words
  std::size_t begin = 0;   // its first line in Document::text, or that of the comments that allow something of its heading
  std::size_t end = 0;
};

/// The sections of `document`, in order.
std::vector<TextSection> sections_of(const Document& document);

/// The one of `headings` that `words` were probably meant to be; empty where none is near.
std::string nearest_heading(std::string_view words, const std::vector<std::string>& headings);

}  // namespace alongside
