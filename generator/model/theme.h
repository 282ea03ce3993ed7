// A theme as data: what one theme.yaml says, and what a chain of them from `base` to the chosen one comes to.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/settings.h"

namespace alongside {

/// Design tokens by name ("text", "page", "link", "body-size"): CSS values.
using Tokens = std::map<std::string, std::string>;

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
  std::vector<std::string> withdraw;
  std::map<std::string, Location> places;
};

}  // namespace alongside
