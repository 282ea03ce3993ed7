// What a chain of themes comes to: the colours and sizes that one edition has on a light or on a dark screen.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/edition.h"
#include "model/theme.h"

namespace alongside {

struct Look {
  Edition edition = Edition::plain;
  bool dark = false;
  Tokens colours, sizes;
};

/// The look of `edition`: what the later themes of the chain say goes before the earlier ones, what they say of the edition before
/// what holds for all, and what they say of dark screens before what they say of light ones.
Look look_of(const std::vector<Theme>& themes, Edition edition, bool dark);

/// Where the colour `name` of a look was written; where it was not, the first line of the last theme.
Location place_of_colour(const std::vector<Theme>& themes, Edition edition, bool dark, std::string_view name);

/// Where the size `name` ("size-body", "font-body", "corner") of an edition was written; else as `place_of_colour`.
Location place_of_size(const std::vector<Theme>& themes, Edition edition, std::string_view name);

}  // namespace alongside
