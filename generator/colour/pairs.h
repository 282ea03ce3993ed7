// Where the colours of a theme meet on its pages.
#pragma once

#include <span>
#include <string_view>

namespace alongside {

/// What the one colour has to be on the other.
enum class PairUse {
  words,  // text: 4.5 to 1; in large print and easy read 7 to 1
  sign,   // a focus ring, an edge or a mark that carries meaning: 3 to 1
};

/// Two colours that touch, by the names of theme.yaml. A name that ends in "-*" stands for each section's: 0 to 6.
struct ColourPair {
  std::string_view front;
  std::string_view ground;
  PairUse use = PairUse::words;
  std::string_view where;        // "links on a box"
  bool ground_gives_way = false; // the ground is the brand's, and the front white: a mended theme changes the ground
};

/// All pairs that the built-in style sheets and templates make.
std::span<const ColourPair> colour_pairs();

}  // namespace alongside
