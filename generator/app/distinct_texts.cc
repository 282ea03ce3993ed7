#include "app/distinct_texts.h"

#include <unordered_map>

namespace alongside {

std::vector<DistinctText> distinct_texts(const LoadedBrands& loaded) {
  std::vector<DistinctText> texts;
  std::unordered_map<const WordingTools*, std::unordered_map<const Document*, std::size_t>> places;
  for (std::size_t brand = 0; brand < loaded.brands.size(); ++brand) {
    const LoadedToolkit& toolkit = *loaded.brands[brand];
    auto& known = places[toolkit.wording.get()];
    known.reserve(toolkit.toolkit.texts.size());
    for (TextIndex i = 0; i < toolkit.toolkit.texts.size(); ++i) {
      const auto [place, is_new] = known.try_emplace(toolkit.toolkit.texts[i].document, texts.size());
      if (is_new) texts.emplace_back().places.reserve(loaded.brands.size());
      texts[place->second].places.push_back({brand, i});
    }
  }
  return texts;
}

std::vector<std::size_t> brands_of(const DistinctText& text) {
  std::vector<std::size_t> brands;
  for (const TextInBrand& place : text.places) brands.push_back(place.brand);
  return brands;
}

std::vector<DistinctPart> distinct_parts(const LoadedBrands& loaded) {
  std::vector<DistinctPart> parts;
  std::unordered_map<const Document*, std::size_t> places;
  for (std::size_t brand = 0; brand < loaded.brands.size(); ++brand) {
    const Documents& documents = loaded.brands[brand]->documents;
    for (const auto* list : {&documents.shared, &documents.slots}) {
      for (const auto& document : *list) {
        const auto [place, is_new] = places.try_emplace(document.get(), parts.size());
        if (is_new) parts.push_back({document.get(), {}});
        parts[place->second].brands.push_back(brand);
      }
    }
  }
  return parts;
}

}  // namespace alongside
