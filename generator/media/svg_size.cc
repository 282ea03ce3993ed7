#include <algorithm>
#include <pugixml.hpp>

#include "media/svg.h"
#include "media/svg_length.h"

namespace alongside {
namespace {

std::optional<PictureSize> rounded(double width, double height) {
  constexpr double largest = 1 << 24;
  if (!(width > 0 && height > 0 && width <= largest && height <= largest)) return std::nullopt;
  return PictureSize{std::max(1, static_cast<int>(width + 0.5)), std::max(1, static_cast<int>(height + 0.5))};
}

}  // namespace

std::optional<PictureSize> svg_size(std::string_view bytes) {
  pugi::xml_document document;
  if (!document.load_buffer(bytes.data(), bytes.size(), pugi::parse_escapes)) return std::nullopt;
  const pugi::xml_node root = document.document_element();
  if (std::string_view(root.name()) != "svg" && std::string_view(root.name()) != "svg:svg")
    return std::nullopt;
  double width = css_pixels(root.attribute("width").value());
  double height = css_pixels(root.attribute("height").value());
  const auto [box_width, box_height] = box_size(root.attribute("viewBox").value());
  if (width == 0 && height == 0) return rounded(box_width, box_height);
  if (box_width > 0 && height == 0) height = width * box_height / box_width;
  if (box_width > 0 && width == 0) width = height * box_width / box_height;
  return rounded(width, height);
}

}  // namespace alongside
