// The ground that the words of large print stand on. Source: American Council of the Blind, large print guidelines (2025): off-white or cream
// rather than white, which glares.
#include "check/built_editions.h"
#include "check/theme.h"
#include "colour/colour.h"
#include "model/look.h"

namespace alongside {
namespace {

bool is_white(const Tokens& colours, const std::string& name) {
  const auto found = colours.find(name);
  const auto colour = found == colours.end() ? std::nullopt : parse_colour(found->second);
  return colour && hex_of(*colour) == "#ffffff";
}

}  // namespace

Findings check_ground(const Toolkit& toolkit) {
  const Look look = look_of(toolkit.themes, Edition::large_print, false);
  if (!is_built(toolkit.settings, Edition::large_print) || !is_white(look.colours, "page")) return {};
  Finding finding{Severity::advice, place_of_colour(toolkit.themes, Edition::large_print, false, "page"), "theme/white-ground",
                  "The words of large print stand on pure white, which glares.",
                  "Offer cream or a pale colour in this edition: under editions, large-print, colours, light write page: \"#fdfaf6\".", {}, {}, {}};
  finding.edition = edition_name(Edition::large_print);
  return {finding};
}

}  // namespace alongside
