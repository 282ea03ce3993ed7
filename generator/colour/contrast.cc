#include "colour/contrast.h"

#include <algorithm>
#include <cmath>

namespace alongside {
namespace {

double linear(double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); }

}  // namespace

double relative_luminance(const Colour& colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast_ratio(const Colour& one, const Colour& other) {
  const double first = relative_luminance(one), second = relative_luminance(other);
  const double darker = std::min(first, second), lighter = std::max(first, second);
  return (lighter + 0.05) / (darker + 0.05);
}

std::string ratio_in_words(double ratio) {
  const auto hundredths = static_cast<long>(std::floor(ratio * 100));
  std::string words = std::to_string(hundredths / 100);
  const long rest = hundredths % 100;
  if (rest == 0) return words;
  words += '.';
  words += static_cast<char>('0' + rest / 10);
  if (rest % 10 != 0) words += static_cast<char>('0' + rest % 10);
  return words;
}

}  // namespace alongside
