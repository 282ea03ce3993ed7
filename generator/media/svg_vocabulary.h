// Which elements and attributes of a drawing are copied into a site.
#pragma once

#include <string_view>

namespace alongside {

/// Whether `name` is an element of SVG 2 (chapter "Element index") that draws, describes or animates a
/// drawing by itself.
bool is_drawing_element(std::string_view name);

/// Whether an element called `name`, in small letters, runs a program.
bool is_program_element(std::string_view name);

/// Whether an element called `name`, in small letters, shows part of a web page inside the drawing.
bool is_page_element(std::string_view name);

/// Whether `name` is an event attribute ("onclick"), in any letter case.
bool is_event_attribute(std::string_view name);

/// Whether an attribute called `name`, with its prefix, is of SVG itself, `xml:space`, `xml:lang` or
/// `xlink:href`.
bool is_drawing_attribute(std::string_view name);

}  // namespace alongside
