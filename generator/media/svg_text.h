// The letters in a drawing, which do not grow with the words around it.
#pragma once

#include <optional>
#include <string_view>

namespace alongside {

/// The size of the smallest letters that the SVG in `bytes` shows, in CSS pixels, where it is shown at its
/// own size; a page may show it smaller, never larger. Nothing where it has no letters, and where their size
/// is not certain: from a style sheet, relative (em, %), or below a transformation that scales. Any thread.
std::optional<double> smallest_svg_text(std::string_view bytes);

}  // namespace alongside
