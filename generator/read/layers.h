// Which layers a toolkit is made of: built-in, upstream, the toolkit itself, the theme chain.
#pragma once

#include <string>
#include <vector>

#include "foundation/finding.h"
#include "model/source_files.h"

namespace alongside {

struct Layers {
  std::vector<Layer> layers;  // lowest first
  Findings
      findings;  // an upstream that is not there, a theme that nobody made, themes that extend each other
};

/// The layers of the toolkit in `folder` with the theme called `theme` (empty: the one that toolkit.yaml
/// names, else base). Only `theme`, `upstream` and `extends` are looked at here; settings are read in full
/// later. Throws FileProblem where `theme` is given and is no theme, or where `folder` is no toolkit.
Layers find_layers(const std::string& folder, const std::string& theme);

}  // namespace alongside
