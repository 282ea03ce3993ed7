// Style sheets of themes: where each goes. Only render/ includes it.
#pragma once

#include <cstddef>
#include <string>

#include "model/source_files.h"

namespace alongside {

/// The address of the style sheet `index` of SourceFiles::styles: those of `base` lie in assets/, those of another theme in a
/// folder of its name there. Empty for one that is not published (404.css, which stands inside its page) or that a higher layer
/// replaces.
std::string style_address(const SourceFiles& sources, std::size_t index);

}  // namespace alongside
