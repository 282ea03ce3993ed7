// How well the colours of a look stand out where they meet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "colour/colour.h"
#include "colour/oklch.h"
#include "colour/pairs.h"
#include "model/look.h"

namespace alongside {

/// A pair of the table with a section's number in the place of its star, as one look has it.
struct Meeting {
  const ColourPair* pair = nullptr;
  Edition edition = Edition::plain;
  std::string front, ground;              // names of theme.yaml
  std::string front_value, ground_value;  // as they are written
  Colour front_colour, ground_colour;
  double ratio = 0, needed = 0;
};

/// The contrast ratio that a pair needs in an edition. WCAG 2.2, 1.4.3 and 1.4.11; in large print and easy read 1.4.6, without its
/// discount for large letters.
double needed_ratio(PairUse use, Edition edition);

/// All meetings of the look's colours. A colour that is missing, or that cannot be known, meets nothing.
std::vector<Meeting> meetings_of(const Look& look);

/// The meetings after which the colour `name` is chosen: those in which it is the one that gives way.
std::vector<Meeting> meetings_for(const Look& look, std::string_view name);

/// The colour that a theme would change to mend a meeting, and the other one.
const std::string& to_change(const Meeting& meeting);
const std::string& other_than(const Meeting& meeting);

/// What a meeting asks of the colour that gives way.
Demand demand_of(const Meeting& meeting);

}  // namespace alongside
