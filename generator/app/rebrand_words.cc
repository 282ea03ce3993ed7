#include "app/rebrand_words.h"

#include <algorithm>

#include "colour/contrast.h"
#include "foundation/text.h"

namespace alongside {
namespace {

/// One use of the colour, on all screens and in all formats that had to have the same other colour in its place.
struct Told {
  const BrandChange* first = nullptr;
  std::vector<Edition> editions;
  bool light = false, dark = false;
};

void add(std::vector<Told>& all, const BrandChange& change) {
  const auto same = std::find_if(all.begin(), all.end(), [&](const Told& told) {
    return told.first->place == change.place && told.first->instead == change.instead;
  });
  Told& told = same == all.end() ? all.emplace_back() : *same;
  if (told.first == nullptr) told.first = &change;
  (change.dark ? told.dark : told.light) = true;
  if (std::find(told.editions.begin(), told.editions.end(), change.edition) == told.editions.end()) told.editions.push_back(change.edition);
}

/// In the order of the places.
std::vector<Told> grouped(const std::vector<BrandChange>& changes) {
  std::vector<Told> all;
  for (const BrandPlace& place : brand_places()) {
    for (const BrandChange& change : changes) {
      if (change.place == &place) add(all, change);
    }
  }
  return all;
}

std::string name_of(Edition edition) {
  if (edition == Edition::large_print) return "large print";
  return edition == Edition::easy_read ? "easy read" : "the standard format";
}

std::string formats(const std::vector<Edition>& editions) {
  if (editions.size() == all_editions.size()) return {};
  std::vector<std::string> names;
  for (const Edition edition : editions) names.push_back(name_of(edition));
  return " in " + in_words(names);
}

/// "lighter" or "darker": what the other colour is beside the brand's.
std::string direction(const Colour& brand, const Colour& instead) {
  return relative_luminance(instead) > relative_luminance(brand) ? "lighter" : "darker";
}

std::string screens(bool light, bool dark) {
  if (light && dark) return {};
  return dark ? " on dark screens" : " on light screens";
}

std::string called(const std::string& colour) {
  if (colour == "#ffffff") return "white";
  return colour == "#000000" ? "black" : colour;
}

std::string sentence(const Colour& brand, const Told& told) {
  const BrandChange& change = *told.first;
  const Meeting& worst = change.worst;
  const std::string& other = worst.front == change.place->token ? worst.ground_value : worst.front_value;
  return "  " + std::string(change.place->words) + screens(told.light, told.dark) + formats(told.editions) + ": " + hex_of(change.instead) + ", " +
         direction(brand, change.instead) + ". Your colour and " + called(other) + " (" + std::string(worst.pair->where) + ") have a contrast of " +
         ratio_in_words(worst.ratio) + " to 1; " + ratio_in_words(worst.needed) + " to 1 is needed.";
}

/// Where the colour stands as it is in the standard format.
std::vector<std::string> untouched(const std::vector<BrandChange>& changes) {
  std::vector<std::string> words;
  for (const BrandPlace& place : brand_places()) {
    const auto stands = [&](bool dark) {
      return std::none_of(changes.begin(), changes.end(), [&](const BrandChange& change) {
        return change.place == &place && change.dark == dark && change.edition == Edition::plain;
      });
    };
    const bool light = stands(false), dark = stands(true);
    if (light || dark) words.push_back(std::string(place.words) + screens(light, dark));
  }
  return words;
}

}  // namespace

std::vector<std::string> brand_sentences(const Colour& brand, const BrandColours& colours) {
  if (colours.changes.empty()) return {"Your colour " + hex_of(brand) + " stands unchanged in all its places."};
  std::vector<std::string> lines = {"Your colour " + hex_of(brand) + " stands unchanged in the standard format: " +
                                    in_words(untouched(colours.changes)) + '.',
                                    "Elsewhere words could not be read well, so a darker or lighter colour of the same hue stands in its place:"};
  for (const Told& told : grouped(colours.changes)) lines.push_back(sentence(brand, told));
  return lines;
}

}  // namespace alongside
