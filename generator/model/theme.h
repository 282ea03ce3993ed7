// A theme as data: what one theme.yaml says, and what a chain of them from `base` to the chosen one comes to.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/settings.h"

namespace alongside {

/// Design tokens by name ("text", "page", "link", "body-size"): CSS values.
using Tokens = std::map<std::string, std::string>;

/// A font that lies in a theme's folder.
struct FontFile {
  std::string file;               // below the theme's folder: "fonts/quiet.woff2"
  std::string family;             // the name that `fonts` calls it by
  std::string weight, style;      // as CSS says them; empty where not given
  std::string licence;            // what lets the team publish it
};

struct Theme {
  std::string name;      // its folder's name
  std::string extends;   // empty for base
  std::string file;      // its theme.yaml, for findings
  Organisation organisation;
  Contact contact;
  std::map<std::string, std::string> words;
  Accessibility accessibility;
  Tokens light, dark, sizes;                                      // colours in each look; fonts, corners, spacing, sizes
  std::map<std::string, Tokens> edition_light, edition_dark, edition_sizes;  // by edition name
  std::vector<FontFile> font_files;
  std::vector<std::string> withdraw;
  std::map<std::string, Location> places;
};

/// Where the site holds a font of `theme`, below its root: "assets/westshire/fonts/quiet.woff2".
std::string font_address(const Theme& theme, const FontFile& font);

}  // namespace alongside
