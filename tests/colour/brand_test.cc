#include "colour/brand.h"

#include <algorithm>
#include <random>
#include <set>
#include <string>

#include "catch.h"
#include "colour/contrast.h"
#include "colour/oklch.h"
#include "foundation/files.h"
#include "parse/theme.h"

using namespace alongside;

namespace {

const std::vector<Theme>& base() {
  static const std::vector<Theme> themes = {
      parse_theme(read_whole_file(ALONGSIDE_SOURCE_DIR "/themes/base/theme.yaml"), "themes/base/theme.yaml").theme};
  return themes;
}

struct Branded {
  Colour brand;
  BrandColours colours;
  std::vector<Theme> chain;
};

Branded branded(const std::string& written, const std::vector<Theme>& below = base()) {
  Branded result;
  result.brand = *parse_colour(written);
  result.colours = brand_colours(result.brand, below);
  result.chain = below;
  result.chain.push_back(result.colours.theme);
  return result;
}

std::vector<Look> looks_of(const std::vector<Theme>& chain) {
  std::vector<Look> looks;
  for (const Edition edition : all_editions) {
    for (const bool dark : {false, true}) looks.push_back(look_of(chain, edition, dark));
  }
  return looks;
}

std::string named(const Look& look) { return std::string(edition_name(look.edition)) + (look.dark ? " dark" : " light"); }

/// The meetings of all looks that can hardly be told apart.
std::vector<std::string> failures(const Branded& theme) {
  std::vector<std::string> found;
  for (const Look& look : looks_of(theme.chain)) {
    for (const Meeting& meeting : meetings_of(look)) {
      if (meeting.ratio >= meeting.needed) continue;
      found.push_back(hex_of(theme.brand) + ", " + named(look) + ": " + meeting.front + ' ' + meeting.front_value + " on " + meeting.ground + ' ' +
                      meeting.ground_value);
    }
  }
  return found;
}

bool would_pass(Look look, const std::string& token, const Colour& brand) {
  look.colours[token] = hex_of(brand);
  const std::vector<Meeting> meetings = meetings_for(look, token);
  return std::all_of(meetings.begin(), meetings.end(), [](const Meeting& meeting) { return meeting.ratio >= meeting.needed; });
}

/// The places where the brand's colour could have stayed and did not.
std::vector<std::string> needless_changes(const Branded& theme) {
  std::vector<std::string> found;
  for (const Look& look : looks_of(theme.chain)) {
    for (const BrandPlace& place : brand_places()) {
      const std::string token(place.token);
      const bool stands = look.colours.at(token) == hex_of(theme.brand);
      if (stands != would_pass(look, token, theme.brand)) found.push_back(hex_of(theme.brand) + ", " + named(look) + ": " + token);
    }
  }
  return found;
}

std::string random_colour(std::mt19937& numbers) {
  const auto part = [&] { return static_cast<double>(numbers() % 256) / 255; };
  const double red = part(), green = part();
  return hex_of({red, green, part()});
}

}  // namespace

TEST_CASE("A thousand brands: every colour can be read where it stands, and the brand's own stands wherever it can") {
  std::mt19937 numbers(20261122);
  std::vector<std::string> found;
  for (int i = 0; i < 1000; ++i) {
    const Branded theme = branded(random_colour(numbers));
    for (const auto& problems : {failures(theme), needless_changes(theme)}) found.insert(found.end(), problems.begin(), problems.end());
  }
  CHECK(found == std::vector<std::string>{});
}

TEST_CASE("Black, white, greys and the brightest colours make themes too") {
  for (const char* brand : {"#000000", "#ffffff", "#808080", "#777777", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#00ffff", "#ff00ff", "#010101"}) {
    const Branded theme = branded(brand);
    CHECK(failures(theme) == std::vector<std::string>{});
    CHECK(needless_changes(theme) == std::vector<std::string>{});
  }
}

TEST_CASE("Links of a grey or nearly white brand are strong enough not to look switched off") {
  for (const char* brand : {"#ffffff", "#000000", "#fadadd", "#8a8a8a"}) {
    const Branded theme = branded(brand);
    for (const Look& look : looks_of(theme.chain)) {
      if (look.colours.at("link") == brand) continue;
      for (const Meeting& meeting : meetings_for(look, "link")) CHECK(meeting.ratio >= needed_ratio(PairUse::words, Edition::large_print));
    }
  }
}

TEST_CASE("Whatever the brand, it stands at the head of pages in the standard format, on light and dark screens") {
  for (const char* brand : {"#005eb8", "#ffb81c", "#e5006d", "#808080", "#00a499"}) {
    const Branded theme = branded(brand);
    CHECK(look_of(theme.chain, Edition::plain, false).colours.at("brand") == brand);
    CHECK(look_of(theme.chain, Edition::plain, true).colours.at("brand") == brand);
  }
}

TEST_CASE("The first section looks as pages outside sections do") {
  for (const Look& look : looks_of(branded("#ffb81c").chain)) {
    for (const char* name : {"accent-", "band-", "tint-"}) CHECK(look.colours.at(std::string(name) + '0') == look.colours.at(std::string(name) + '1'));
  }
}

TEST_CASE("The changes name every place, format and screen in which the brand's colour could not stay, and why") {
  const Branded theme = branded("#005eb8");
  std::set<std::string> told;
  for (const BrandChange& change : theme.colours.changes) {
    told.insert(std::string(change.place->token) + ' ' + std::string(edition_name(change.edition)) + (change.dark ? " dark" : " light"));
    CHECK(change.worst.ratio < change.worst.needed);
  }
  CHECK(told.contains("brand large-print light"));
  CHECK(told.contains("link plain dark"));
  CHECK_FALSE(told.contains("brand plain light"));
  CHECK_FALSE(told.contains("link plain light"));
}

TEST_CASE("Links of all kinds can be told apart, also where the brand has the colour of followed links") {
  for (const char* brand : {"#582a66", "#6d1846", "#0a4a57", "#e0bdf0"}) {
    for (const Look& look : looks_of(branded(brand).chain)) {
      const auto colour = [&](const char* name) { return *parse_colour(look.colours.at(name)); };
      INFO(brand << ' ' << named(look));
      CHECK(colour_distance(colour("link"), colour("link-visited")) > 0.05);
      CHECK(colour_distance(colour("link"), colour("link-hover")) > 0.05);
    }
  }
}

TEST_CASE("A theme says nothing that the themes below it say already, and outdoes what they say of single formats") {
  Theme house;
  house.edition_light["large-print"]["link"] = "#ff0000";
  std::vector<Theme> below = base();
  below.push_back(house);
  const Branded theme = branded("#003087", below);
  CHECK(failures(theme) == std::vector<std::string>{});
  CHECK(look_of(theme.chain, Edition::large_print, false).colours.at("link") == "#003087");
  CHECK_FALSE(theme.colours.theme.light.contains("rating-done"));
}
