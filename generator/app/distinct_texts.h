// The texts of all brands of a run, each once.
#pragma once

#include <cstddef>
#include <vector>

#include "app/load.h"

namespace alongside {

/// Where a text stands in one brand.
struct TextInBrand {
  std::size_t brand = 0;  // in LoadedBrands::brands
  TextIndex text = 0;     // in the brand's Toolkit::texts
};

/// One document that readers of one or several brands get, held against the same lists of words in all of them.
struct DistinctText {
  std::vector<TextInBrand> places;  // in the order of the brands
};

/// Every text of every brand, those of the first brand in their order, then what others have besides.
std::vector<DistinctText> distinct_texts(const LoadedBrands& loaded);

/// The brands that have the text.
std::vector<std::size_t> brands_of(const DistinctText& text);

/// A shared text or a slot.
struct DistinctPart {
  const Document* document = nullptr;
  std::vector<std::size_t> brands;  // that have it
};

/// Every shared text and slot of every brand.
std::vector<DistinctPart> distinct_parts(const LoadedBrands& loaded);

}  // namespace alongside
