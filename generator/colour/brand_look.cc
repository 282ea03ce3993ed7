#include "colour/brand_look.h"

#include <algorithm>
#include <array>
#include <numbers>
#include <optional>
#include <string>

#include "colour/contrast.h"
#include "colour/meetings.h"

namespace alongside {
namespace {

constexpr double full_chroma = 0.1;      // from here on a colour is colourful: it tints what is nearly grey as strongly as base does
constexpr double greyish = 0.04;         // below this chroma, pale words look switched off and not coloured
constexpr double told_apart = 0.08;      // as colour_distance says: two kinds of link that nobody takes for one another
constexpr std::array section_turns = {0.0, 0.0, -40.0, 40.0, -80.0, 80.0, 180.0};  // degrees from the brand's hue, by section

double turned(double hue, double degrees) { return hue + degrees * std::numbers::pi / 180; }

/// The colours of one look while they are worked out.
class Palette {
 public:
  Palette(const Colour& brand, Look& look) : brand_(brand), seen_(to_oklch(brand)), look_(look) {}

  const Oklch& seen() const { return seen_; }
  bool is_dark() const { return look_.dark; }
  double needed_for_words() const { return needed_ratio(PairUse::words, look_.edition); }

  bool has(const std::string& name) const { return look_.colours.contains(name); }

  Colour get(const std::string& name) const {
    const auto found = look_.colours.find(name);
    const auto colour = found == look_.colours.end() ? std::nullopt : parse_colour(found->second);
    return colour.value_or(Colour{});
  }

  void set(const std::string& name, const Colour& colour) { look_.colours[name] = hex_of(colour); }

  /// The colour of `name` with the hue of the brand, and as grey as the brand is.
  void tint(const std::string& name, double degrees = 0) {
    if (!has(name)) return;
    Oklch colour = to_oklch(get(name));
    colour.hue = turned(seen_.hue, degrees);
    colour.chroma *= std::min(1.0, seen_.chroma / full_chroma);
    set(name, from_oklch(colour));
  }

  /// The brand's colour, its hue turned by `degrees`; the colour itself where there is nothing to turn.
  Colour branded(double degrees) const {
    if (degrees == 0) return brand_;
    return from_oklch({seen_.lightness, seen_.chroma, turned(seen_.hue, degrees)});
  }

  /// `wanted` for `name`, or the nearest that passes wherever it meets another. Where none does, what was there stays.
  void fit(const std::string& name, const Colour& wanted) {
    if (const auto colour = nearest_passing(wanted, demands_on(name, wanted))) set(name, *colour);
  }

  /// As fit; a grey that has to give way goes as far as large print asks, so that nobody takes the words for ones that do not count.
  void fit_words(const std::string& name, const Colour& wanted) {
    fit(name, wanted);
    if (seen_.chroma >= greyish || hex_of(get(name)) == hex_of(wanted)) return;
    std::vector<Demand> demands = demands_on(name, wanted);
    for (Demand& demand : demands) demand.ratio = std::max(demand.ratio, needed_ratio(PairUse::words, Edition::large_print));
    if (const auto colour = nearest_passing(wanted, demands)) set(name, *colour);
  }

 private:
  std::vector<Demand> demands_on(const std::string& name, const Colour& wanted) {
    std::vector<Demand> demands;
    for (const Meeting& meeting : meetings_for(with(name, wanted), name)) demands.push_back(demand_of(meeting));
    return demands;
  }

  /// A look with `name` in it, so that its meetings are known.
  const Look& with(const std::string& name, const Colour& wanted) {
    if (!has(name)) set(name, wanted);
    return look_;
  }

  Colour brand_;
  Oklch seen_;
  Look& look_;
};

constexpr Colour white{1, 1, 1};
constexpr Colour black{0, 0, 0};

std::string numbered(std::string_view name, std::size_t section) { return std::string(name) + std::to_string(section); }

/// Page, boxes and words: hardly coloured, but not of another brand's hue.
void colour_grounds(Palette& palette) {
  for (const char* name : {"page", "surface", "soft", "note-back", "line", "edge", "ink", "muted", "on-highlight"}) palette.tint(name);
  for (std::size_t section = 0; section < section_turns.size(); ++section) palette.tint(numbered("tint-", section), section_turns[section]);
  palette.set("tint-1", palette.get("tint-0"));  // the first section is in the brand's colour too, so all that is said of it holds
  for (const char* name : {"ink", "muted", "edge", "on-highlight"}) palette.fit(name, palette.get(name));
  palette.fit("focus", palette.is_dark() ? palette.get("focus") : palette.get("ink"));
}

/// The words on the brand's colour: white where the standard format can have it so, else dark, in all editions alike.
Colour words_on(const Palette& palette, const Colour& brand) {
  if (contrast_ratio(white, brand) >= needed_ratio(PairUse::words, Edition::plain)) return white;
  const Colour dark = from_oklch({0.2, std::min(0.03, palette.seen().chroma / 3), palette.seen().hue});
  return contrast_ratio(dark, brand) >= palette.needed_for_words() ? dark : black;
}

void colour_head(Palette& palette, const Colour& brand) {
  palette.set("on-brand", words_on(palette, brand));
  palette.fit("brand", brand);
  const bool has_white_words = palette.get("on-brand") == white;
  palette.fit("brand-edge", from_oklch({has_white_words ? 0.76 : 0.4, palette.seen().chroma * 0.6, palette.seen().hue}));
  const Colour ring = palette.get("highlight");
  const bool ring_shows = contrast_ratio(ring, palette.get("brand")) >= needed_ratio(PairUse::sign, Edition::plain);
  palette.set("focus-on-brand", ring_shows ? ring : palette.get("on-brand"));
}

/// The menu: always a deep colour under white words, whatever the brand, and dark enough for the mark of what is chosen.
void colour_menu(Palette& palette) {
  constexpr double lightest = 0.36, darkest = 0.16, step = 0.12;
  const double lightness = std::clamp(palette.seen().lightness - step, darkest, lightest);
  const Colour deep = from_oklch({lightness, palette.seen().chroma * 0.8, palette.seen().hue});
  const std::vector<Demand> demands = {{white, needed_ratio(PairUse::words, Edition::large_print)},
                                       {palette.get("highlight"), needed_ratio(PairUse::sign, Edition::plain)}};
  palette.set("on-brand-deep", white);
  palette.set("brand-deep", nearest_passing(deep, demands).value_or(black));
}

/// The colour of `name`, with another hue where people would take it for one of `others`.
Colour unlike(const Palette& palette, const std::string& name, const std::vector<std::string>& others) {
  const Colour given = palette.get(name);
  const auto is_unlike = [&](const Colour& colour) {
    return std::all_of(others.begin(), others.end(), [&](const std::string& other) { return colour_distance(colour, palette.get(other)) >= told_apart; });
  };
  for (const double degrees : {0.0, 60.0, -60.0, 120.0, -120.0, 180.0}) {
    Oklch turned_colour = to_oklch(given);
    turned_colour.hue = turned(turned_colour.hue, degrees);
    const Colour tried = degrees == 0 ? given : from_oklch(turned_colour);
    if (is_unlike(tried)) return tried;
  }
  return given;
}

void colour_links(Palette& palette, const Colour& brand) {
  palette.fit_words("link", brand);
  palette.fit("link-visited", unlike(palette, "link-visited", {"link"}));
  palette.fit("link-hover", unlike(palette, "link-hover", {"link", "link-visited"}));
}

void colour_sections(Palette& palette) {
  for (std::size_t section = 0; section < section_turns.size(); ++section) {
    const Colour own = palette.branded(section_turns[section]);
    palette.fit_words(numbered("accent-", section), own);
    palette.fit(numbered("band-", section), own);
  }
}

}  // namespace

Look brand_look(const Colour& brand, Look look) {
  Palette palette(brand, look);
  colour_grounds(palette);
  colour_head(palette, brand);
  colour_menu(palette);
  colour_links(palette, brand);
  colour_sections(palette);
  return look;
}

}  // namespace alongside
