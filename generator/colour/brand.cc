#include "colour/brand.h"

#include <algorithm>

#include "colour/brand_look.h"

namespace alongside {
namespace {

bool fails_more(const Meeting& one, const Meeting& other) { return one.ratio / one.needed < other.ratio / other.needed; }

/// What would have happened had the brand's colour stayed at `place` of the finished look.
BrandChange change_at(const BrandPlace& place, const Colour& brand, const Look& look) {
  BrandChange change;
  change.place = &place;
  change.edition = look.edition;
  change.dark = look.dark;
  change.instead = *parse_colour(look.colours.at(std::string(place.token)));
  Look tried = look;
  tried.colours[std::string(place.token)] = hex_of(brand);
  const std::vector<Meeting> meetings = meetings_for(tried, place.token);
  change.worst = *std::min_element(meetings.begin(), meetings.end(), fails_more);
  return change;
}

void add_changes(const Colour& brand, const Look& look, std::vector<BrandChange>& changes) {
  for (const BrandPlace& place : brand_places()) {
    if (look.colours.at(std::string(place.token)) != hex_of(brand)) changes.push_back(change_at(place, brand, look));
  }
}

/// What of `wanted` the look that the chain gives does not say yet.
Tokens missing(const Tokens& wanted, const std::vector<Theme>& chain, Edition edition, bool dark) {
  const Look given = look_of(chain, edition, dark);
  Tokens tokens;
  for (const auto& [name, value] : wanted) {
    const auto found = given.colours.find(name);
    if (found == given.colours.end() || found->second != value) tokens[name] = value;
  }
  return tokens;
}

}  // namespace

const std::vector<BrandPlace>& brand_places() {
  static const std::vector<BrandPlace> places = {
      {"brand", "the head of every page"}, {"link", "links"}, {"accent-0", "headings"}, {"band-0", "the heads of tables"}};
  return places;
}

BrandColours brand_colours(const Colour& brand, const std::vector<Theme>& below) {
  const Colour own = *parse_colour(hex_of(brand));
  BrandColours result;
  std::vector<Theme> chain = below;
  chain.emplace_back();
  Theme& theme = chain.back();
  for (const Edition edition : all_editions) {
    for (const bool dark : {false, true}) {
      const Look look = brand_look(own, look_of(below, edition, dark));
      add_changes(own, look, result.changes);
      const Tokens tokens = missing(look.colours, chain, edition, dark);
      if (tokens.empty()) continue;
      if (edition == Edition::plain) {
        (dark ? theme.dark : theme.light) = tokens;
      } else {
        (dark ? theme.edition_dark : theme.edition_light)[std::string(edition_name(edition))] = tokens;
      }
    }
  }
  result.theme = std::move(theme);
  return result;
}

}  // namespace alongside
