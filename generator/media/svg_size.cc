#include <algorithm>
#include <locale>
#include <pugixml.hpp>
#include <sstream>
#include <string>
#include <utility>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "media/svg.h"

namespace alongside {
namespace {

/// CSS lengths (CSS Values and Units, "Absolute Lengths") in pixels; 0 for %, em and what is no length.
double pixels(std::string_view length) {
  const std::string text(trimmed(length));
  std::istringstream in(text);
  in.imbue(std::locale::classic());
  double number = 0;
  if (!(in >> number) || number <= 0) return 0;
  std::string unit;
  in >> unit;
  unit = lower_case(unit);
  constexpr std::pair<std::string_view, double> units[] = {
      {"", 1.0},          {"px", 1.0},       {"in", 96.0},      {"cm", 96.0 / 2.54},
      {"mm", 9.6 / 2.54}, {"q", 2.4 / 2.54}, {"pt", 96.0 / 72}, {"pc", 16.0}};
  for (const auto& [name, size] : units) {
    if (name == unit) return number * size;
  }
  return 0;
}

/// The width and height of a viewBox ("0 0 24 24", also with commas); 0 where there is none.
std::pair<double, double> box_size(std::string_view box) {
  std::istringstream in(replaced(box, ",", " "));
  in.imbue(std::locale::classic());
  double left = 0, top = 0, width = 0, height = 0;
  if (!(in >> left >> top >> width >> height) || width <= 0 || height <= 0) return {0, 0};
  return {width, height};
}

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
  double width = pixels(root.attribute("width").value());
  double height = pixels(root.attribute("height").value());
  const auto [box_width, box_height] = box_size(root.attribute("viewBox").value());
  if (width == 0 && height == 0) return rounded(box_width, box_height);
  if (box_width > 0 && height == 0) height = width * box_height / box_width;
  if (box_width > 0 && width == 0) width = height * box_width / box_height;
  return rounded(width, height);
}

}  // namespace alongside
