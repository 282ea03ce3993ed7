// Whose theme it is: its logo, its fonts' licences, and whose contacts its pages give.
#include <algorithm>
#include <array>

#include "check/theme.h"
#include "foundation/text.h"
#include "model/font_place.h"

namespace alongside {
namespace {

constexpr std::uint64_t largest_logo = 200 * 1000;  // bytes: every page loads it
constexpr int most_dots = 2000, fewest_dots = 112;  // across; from top to bottom, twice the 56 pixels at which the head of a page shows it

/// The place of `key` in the topmost of the themes and settings that give it.
Location place_of(const Toolkit& toolkit, const std::string& key) {
  for (auto theme = toolkit.themes.rbegin(); theme != toolkit.themes.rend(); ++theme) {
    if (const auto place = theme->places.find(key); place != theme->places.end()) return place->second;
  }
  const auto place = toolkit.settings.places.find(key);
  return place == toolkit.settings.places.end() ? Location{toolkit.settings.file, {1, 1}, {1, 1}} : place->second;
}

bool is_given(const Toolkit& toolkit, const std::string& key) {
  const auto gives = [&](const Theme& theme) { return theme.places.contains(key); };
  return std::any_of(toolkit.themes.begin(), toolkit.themes.end(), gives) || toolkit.settings.places.contains(key);
}

std::string dots(const Picture& logo) { return std::to_string(logo.width) + " by " + std::to_string(logo.height) + " pixels"; }

void check_logo_size(const Picture& logo, const Location& where, Findings& findings) {
  constexpr std::string_view rule = "theme/logo-size";
  if (logo.size > largest_logo) {
    findings.push_back(warning_at(where, std::string(rule), "The logo's file has " + std::to_string(logo.size / 1000) + " kB. Every page loads it, so it should have " +
                                  std::to_string(largest_logo / 1000) + " kB at most.", "Save it as SVG, or as a smaller PNG."));
  }
  if (logo.path.ends_with(".svg") || logo.width == 0) return;  // a drawing is sharp at every size
  if (logo.width > most_dots || logo.height > most_dots) {
    findings.push_back(warning_at(where, std::string(rule), "The logo is " + dots(logo) + ", far more than a page shows.",
                                  "Save it at most " + std::to_string(most_dots) + " pixels wide."));
  } else if (logo.height < fewest_dots) {
    findings.push_back(warning_at(where, std::string(rule), "The logo is " + dots(logo) + ", so it will look blurred on sharp screens.",
                                  "Use an SVG, or a picture at least " + std::to_string(fewest_dots) + " pixels high."));
  }
}

Findings check_logo(const Toolkit& toolkit) {
  Findings findings;
  if (toolkit.logo != no_index) {
    check_logo_size(toolkit.pictures[toolkit.logo], place_of(toolkit, "organisation.logo"), findings);
    if (!is_given(toolkit, "organisation.logo_description")) {
      findings.push_back(warning_at(place_of(toolkit, "organisation.logo"), "theme/logo-description", "The logo has no description, so people who cannot see it do not learn whose website this is.",
                                    "Write logo_description under organisation, mostly with the name: logo_description: Westshire NHS Trust"));
    }
  }
  if (toolkit.logo_dark == no_index) return findings;
  check_logo_size(toolkit.pictures[toolkit.logo_dark], place_of(toolkit, "organisation.logo_dark"), findings);
  if (toolkit.logo == no_index) {
    findings.push_back(warning_at(place_of(toolkit, "organisation.logo_dark"), "theme/logo-alone", "There is a logo for dark grounds and none for light ones, so no page shows it.",
                                  "Write logo too: the one for white paper."));
  }
  return findings;
}

Findings check_font_licences(const Theme& theme) {
  Findings findings;
  for (const FontFile& font : theme.font_files) {
    if (!font.licence.empty()) continue;
    findings.push_back(warning_at(place_of_font(theme, font), "theme/font-licence", "Nothing says that you may publish this font: " + (font.file.empty() ? font.family : font.file),
                                  "Write what lets you, after licence: SIL Open Font License 1.1. Where nothing does, use a font of the reader's computer."));
  }
  return findings;
}

bool gives_contact(const Theme& theme) {
  return std::any_of(theme.places.begin(), theme.places.end(), [](const auto& place) { return place.first.starts_with("contact."); });
}

/// A theme with an organisation's name and nobody's contacts: its pages would give those of somebody else.
Findings check_contact(const Toolkit& toolkit) {
  const auto named = std::find_if(toolkit.themes.rbegin(), toolkit.themes.rend(), [](const Theme& theme) { return !theme.organisation.name.empty(); });
  if (named == toolkit.themes.rend()) return {};
  if (std::any_of(toolkit.themes.rbegin(), named + 1, gives_contact)) return {};
  const Contact& lower = toolkit.settings.contact;
  const std::string& way = lower.phone.empty() ? lower.email : lower.phone;
  if (way.empty()) return {};
  const auto place = named->places.find("organisation.name");
  const Location where = place == named->places.end() ? Location{named->file, {1, 1}, {1, 1}} : place->second;
  return {warning_at(where, "theme/contact-of-another", "Pages of " + named->organisation.name + " give the contacts that the toolkit had before: " + way,
                     "Write your own under contact, in " + named->file + '.')};
}

}  // namespace

Findings check_identity(const Toolkit& toolkit) {
  Findings findings = check_logo(toolkit);
  for (const Theme& theme : toolkit.themes) append(findings, check_font_licences(theme));
  append(findings, check_contact(toolkit));
  return findings;
}

}  // namespace alongside
