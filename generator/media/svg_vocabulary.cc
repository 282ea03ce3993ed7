#include "media/svg_vocabulary.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

template <std::size_t count>
bool is_among(const std::array<std::string_view, count>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 66> drawing_elements = {"a",
                                                               "animate",
                                                               "animateMotion",
                                                               "animateTransform",
                                                               "circle",
                                                               "clipPath",
                                                               "defs",
                                                               "desc",
                                                               "ellipse",
                                                               "feBlend",
                                                               "feColorMatrix",
                                                               "feComponentTransfer",
                                                               "feComposite",
                                                               "feConvolveMatrix",
                                                               "feDiffuseLighting",
                                                               "feDisplacementMap",
                                                               "feDistantLight",
                                                               "feDropShadow",
                                                               "feFlood",
                                                               "feFuncA",
                                                               "feFuncB",
                                                               "feFuncG",
                                                               "feFuncR",
                                                               "feGaussianBlur",
                                                               "feImage",
                                                               "feMerge",
                                                               "feMergeNode",
                                                               "feMorphology",
                                                               "feOffset",
                                                               "fePointLight",
                                                               "feSpecularLighting",
                                                               "feSpotLight",
                                                               "feTile",
                                                               "feTurbulence",
                                                               "filter",
                                                               "font",
                                                               "font-face",
                                                               "font-face-name",
                                                               "font-face-src",
                                                               "g",
                                                               "glyph",
                                                               "hkern",
                                                               "image",
                                                               "line",
                                                               "linearGradient",
                                                               "marker",
                                                               "mask",
                                                               "missing-glyph",
                                                               "mpath",
                                                               "path",
                                                               "pattern",
                                                               "polygon",
                                                               "polyline",
                                                               "radialGradient",
                                                               "rect",
                                                               "set",
                                                               "stop",
                                                               "style",
                                                               "svg",
                                                               "switch",
                                                               "symbol",
                                                               "text",
                                                               "textPath",
                                                               "title",
                                                               "tspan",
                                                               "use"};

constexpr std::array<std::string_view, 3> program_elements = {"handler", "listener", "script"};

constexpr std::array<std::string_view, 10> page_elements = {
    "audio", "body", "canvas", "embed", "foreignobject", "html", "iframe", "link", "object", "video"};

}  // namespace

bool is_drawing_element(std::string_view name) {
  return is_among(drawing_elements, name);
}

bool is_program_element(std::string_view name) {
  return is_among(program_elements, name);
}

bool is_page_element(std::string_view name) {
  return is_among(page_elements, name);
}

bool is_event_attribute(std::string_view name) {
  return name.size() > 2 && (name[0] == 'o' || name[0] == 'O') && (name[1] == 'n' || name[1] == 'N');
}

bool is_drawing_attribute(std::string_view name) {
  if (name.find(':') == std::string_view::npos) return name != "xmlns";
  return name == "xlink:href" || name == "xml:space" || name == "xml:lang";
}

}  // namespace alongside
