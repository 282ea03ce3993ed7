// The style sheets inside drawings: what in them would load something from elsewhere.
#pragma once

#include <string>
#include <string_view>

namespace alongside {

/// Whether a drawing may refer to `address`: a part of itself (`#…`), or a picture of pixels or letters that
/// it brings along
/// (`data:image/…`, `data:font/…`).
bool is_inside_reference(std::string_view address);

/// `css` without @import, and with `none` for every url(…) that `is_inside_reference` does not allow. Where
/// escapes or newer functions (`image-set(`) could hide an address, nothing of it is kept. What was safe
/// comes back byte for byte.
std::string clean_css(std::string_view css);

}  // namespace alongside
