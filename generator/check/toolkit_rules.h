// The families of rules for all texts together, one function each. Only check/ includes it; check_toolkit.h
// is the way in.
#pragma once

#include "foundation/finding.h"
#include "model/toolkit.h"

namespace alongside {

/// Drawings in plain texts whose words are smaller than large print where they are shown there; only those
/// whose size is certain.
Findings check_drawings(const Toolkit& toolkit);

/// Films of the toolkit's own that are longer than people can follow at one go; only those that say how long they play.
Findings check_film_lengths(const Toolkit& toolkit);

/// Easy read: one picture for two things, two pictures for one thing, in each language; pictures of which
/// nobody said who made them and on which terms they may be used.
Findings check_easy_pictures(const Toolkit& toolkit);

}  // namespace alongside
