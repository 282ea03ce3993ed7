// What stands in the theme.yaml that `rebrand` writes.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/theme.h"

namespace alongside {

/// A font that the new theme brings along, or one that readers' computers have.
struct RebrandFont {
  std::string family;
  std::string file;  // below the theme's folder; empty where it is none of its own
};

/// What the new theme is made from.
struct RebrandPlan {
  std::string name;         // of the organisation
  std::string theme;        // the theme's folder in themes/
  std::string below;        // the theme that it extends
  std::string colour;       // the brand's, as "#005eb8"
  std::string logo;         // a file in the theme's folder; empty: none
  std::vector<RebrandFont> fonts;  // for all words; a second one for headings
  std::map<std::string, std::string> words;  // what the toolkit says for {{words.name}}
};

/// The whole file, with `colours` and with notes for people who fill it in. Nothing in it is said that nobody gave.
std::string rebrand_file(const RebrandPlan& plan, const Theme& colours);

}  // namespace alongside
