// What `rebrand` says of a brand's colour: where it stands, where it could not, and why.
#pragma once

#include <string>
#include <vector>

#include "colour/brand.h"

namespace alongside {

/// Sentences for the terminal, a line each.
std::vector<std::string> brand_sentences(const Colour& brand, const BrandColours& colours);

}  // namespace alongside
