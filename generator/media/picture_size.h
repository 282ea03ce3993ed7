// How large a picture is, from its first bytes, so that a page can keep its place while it loads.
#pragma once

#include <optional>
#include <string_view>

namespace alongside {

/// In CSS pixels, as a browser shows the picture: a photograph that its camera marked as turned is turned.
struct PictureSize {
  int width = 0;
  int height = 0;
  bool operator==(const PictureSize&) const = default;
};

/// The size of the PNG, JPEG, GIF, WebP or SVG in `bytes`, known by its bytes and not by its name; nothing
/// where it is none of these, is cut off before its size, or has no size. Any thread.
std::optional<PictureSize> picture_size(std::string_view bytes);

}  // namespace alongside
