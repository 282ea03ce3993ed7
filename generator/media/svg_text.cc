#include "media/svg_text.h"

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "media/svg_length.h"

namespace alongside {
namespace {

constexpr double medium = 16;  // CSS Fonts: `font-size` where nothing says it
constexpr double unknown = 0;

/// An element on the way down, with the size of letters that it hands to those inside it.
struct Visit {
  pugi::xml_node node;
  double size = medium;
  bool is_text = false;  // inside <text>
};

std::string_view local_name(std::string_view name) {
  return name.starts_with("svg:") ? name.substr(4) : name;
}

/// The value of `property` in a style attribute ("fill: red; font-size: 12px"), the last where there are
/// several.
std::string style_value(std::string_view style, std::string_view property) {
  std::string value;
  for (const std::string_view declaration : split(style, ';')) {
    const std::size_t colon = declaration.find(':');
    if (colon == std::string_view::npos || lower_case(trimmed(declaration.substr(0, colon))) != property)
      continue;
    value = lower_case(trimmed(declaration.substr(colon + 1)));
  }
  return value;
}

std::string property_of(const pugi::xml_node& node, const char* name) {
  const std::string value = style_value(node.attribute("style").value(), name);
  return value.empty() ? lower_case(trimmed(node.attribute(name).value())) : value;
}

/// What is only drawn where something else asks for it, and coordinates that are not those of the drawing.
bool is_elsewhere(const pugi::xml_node& node) {
  constexpr std::array<std::string_view, 8> names = {"defs",     "symbol", "marker", "pattern",
                                                     "clipPath", "mask",   "svg",    "switch"};
  const std::string_view name = local_name(node.name());
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_hidden(const pugi::xml_node& node) {
  return property_of(node, "display") == "none" || property_of(node, "visibility") == "hidden" ||
         property_of(node, "opacity") == "0";
}

bool may_scale(const pugi::xml_node& node) {
  const std::string transform = property_of(node, "transform");
  return transform.find("scale") != std::string::npos || transform.find("matrix") != std::string::npos ||
         transform.find("skew") != std::string::npos || transform.find("var(") != std::string::npos;
}

double size_at(const pugi::xml_node& node, double inherited) {
  if (!style_value(node.attribute("style").value(), "font").empty()) return unknown;
  const std::string size = property_of(node, "font-size");
  return size.empty() || size == "inherit" ? inherited : css_pixels(size);
}

bool has_words(const pugi::xml_node& node) {
  for (const pugi::xml_node& child : node.children()) {
    const bool is_words = child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata;
    if (is_words && !trimmed(child.value()).empty()) return true;
  }
  return false;
}

bool has_style_sheet_of_fonts(const pugi::xml_node& root) {
  return static_cast<bool>(root.find_node([](const pugi::xml_node& node) {
    if (local_name(node.name()) != "style") return false;
    const std::string css = lower_case(node.text().get());
    return css.find("font") != std::string::npos || css.find("transform") != std::string::npos;
  }));
}

/// How much larger than its own units a drawing is shown at its own size; `unknown` where it is cut to fit.
double scale_of(const pugi::xml_node& root) {
  const auto [box_width, box_height] = box_size(root.attribute("viewBox").value());
  const double width = css_pixels(root.attribute("width").value());
  const double height = css_pixels(root.attribute("height").value());
  if (std::string_view(root.attribute("preserveAspectRatio").value()).find("slice") != std::string_view::npos)
    return unknown;
  if (box_width == 0 || (width == 0 && height == 0)) return 1;
  if (width == 0) return height / box_height;
  if (height == 0) return width / box_width;
  return std::min(width / box_width, height / box_height);
}

/// The smallest size below `root` in its own units; `unknown` where there is none.
double smallest_below(const pugi::xml_node& root) {
  double smallest = unknown;
  std::vector<Visit> waiting = {{root, size_at(root, medium), false}};
  while (!waiting.empty()) {
    const Visit visit = waiting.back();
    waiting.pop_back();
    if (visit.is_text && visit.size > 0 && has_words(visit.node))
      smallest = smallest == unknown ? visit.size : std::min(smallest, visit.size);
    for (const pugi::xml_node& child : visit.node.children()) {
      if (child.type() != pugi::node_element || is_elsewhere(child) || is_hidden(child) || may_scale(child))
        continue;
      waiting.push_back(
          {child, size_at(child, visit.size), visit.is_text || local_name(child.name()) == "text"});
    }
  }
  return smallest;
}

}  // namespace

std::optional<double> smallest_svg_text(std::string_view bytes) {
  if (bytes.find("text") == std::string_view::npos) return std::nullopt;
  pugi::xml_document document;
  if (!document.load_buffer(bytes.data(), bytes.size(), pugi::parse_cdata | pugi::parse_escapes))
    return std::nullopt;
  const pugi::xml_node root = document.document_element();
  if (local_name(root.name()) != "svg" || has_style_sheet_of_fonts(root) || may_scale(root))
    return std::nullopt;
  const double size = smallest_below(root) * scale_of(root);
  return size > 0 ? std::optional<double>(size) : std::nullopt;
}

}  // namespace alongside
