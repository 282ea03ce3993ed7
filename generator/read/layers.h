// Which layers a toolkit is made of: built-in, upstream, the toolkit itself, the theme chain.
#pragma once

#include <string>
#include <vector>

#include "foundation/finding.h"
#include "model/source_files.h"

namespace alongside {

/// The layers of one brand, lowest first: indexes in Layers::layers.
using BrandLayers = std::vector<std::size_t>;

struct Layers {
  std::vector<Layer> layers;        // of all brands, lowest first; those that brands share stand here once
  std::vector<BrandLayers> brands;  // as the themes that were asked for
  Findings
      findings;  // an upstream that is not there, a theme that nobody made, themes that extend each other
};

/// The layers of the toolkit in `folder` with each of `themes` (an empty name: the one that toolkit.yaml
/// names, else base). Only `theme`, `upstream` and `extends` are looked at here; settings are read in full
/// later. Throws FileProblem where a theme is named and is none, or where `folder` is no toolkit.
Layers find_layers(const std::string& folder, const std::vector<std::string>& themes);

/// The names of the folders in the toolkit's own themes/, in the order of the alphabet; none that people keep
/// for themselves, whose names begin with `.` or `_`.
std::vector<std::string> own_themes(const std::string& folder);

}  // namespace alongside
