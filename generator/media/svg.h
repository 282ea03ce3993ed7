// SVG drawings: made safe to publish, and their size. pugixml stands behind it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "foundation/finding.h"
#include "media/picture_size.h"

namespace alongside {

struct SvgResult {
  std::string bytes;   // the clean drawing, UTF-8; empty where it is not usable
  bool usable = true;  // false where the file is no SVG at all
  Findings findings;
};

/// The drawing in `bytes` without anything that runs, loads or leads elsewhere: script, `on…` attributes,
/// foreignObject and what it holds, animations of links, references other than `#…` and `data:image/…`, such
/// addresses and @import in styles, DOCTYPE, entities, processing instructions, and elements and attributes
/// of other vocabularies. `file` is for findings. The same bytes give the same drawing; a clean drawing stays
/// clean. Any thread.
SvgResult clean_svg(std::string_view bytes, const std::string& file);

/// The size of an SVG from `width` and `height`, else from `viewBox`; nothing where it has neither or is no
/// SVG.
std::optional<PictureSize> svg_size(std::string_view bytes);

}  // namespace alongside
