#include "media/svg_length.h"

#include <locale>
#include <sstream>
#include <string>

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {

double css_pixels(std::string_view length) {
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

std::pair<double, double> box_size(std::string_view box) {
  std::istringstream in(replaced(box, ",", " "));
  in.imbue(std::locale::classic());
  double left = 0, top = 0, width = 0, height = 0;
  if (!(in >> left >> top >> width >> height) || width <= 0 || height <= 0) return {0, 0};
  return {width, height};
}

}  // namespace alongside
