// Lengths as drawings write them. Only media/ includes it.
#pragma once

#include <string_view>
#include <utility>

namespace alongside {

/// A CSS length ("12", "9pt", "2 cm") in CSS pixels (CSS Values and Units, "Absolute Lengths"); 0 for %, em
/// and what is no length.
double css_pixels(std::string_view length);

/// The width and height of a viewBox ("0 0 24 24", also with commas); 0 where there is none.
std::pair<double, double> box_size(std::string_view box);

}  // namespace alongside
