// What a toolkit takes over from the one that it adapts, and what it never does.
#pragma once

#include "assemble/assemble.h"
#include "model/source_files.h"

namespace alongside {

/// Puts the settings of a toolkit above those of the one that it adapts, if any were taken before: what it leaves open it takes from there,
/// but for the address, checks and pictures. Organisation, contact and accessibility statement only pass within one organisation.
void put_above(Ingredients& ingredients, Settings settings);

/// Completes `upstreams`, the nearest first, from `layers`, and takes from themes of other organisations who they are and how to reach them:
/// they lend their look and words only.
void settle_upstreams(Ingredients& ingredients, const std::vector<Layer>& layers);

}  // namespace alongside
