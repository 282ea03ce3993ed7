// One look in a brand's colour: one edition, on a light or a dark screen. Only colour/brand.cc needs it.
#pragma once

#include "colour/colour.h"
#include "model/look.h"

namespace alongside {

/// `look` with the colours that follow from `brand`, each as far from its place as reading it takes and no farther.
Look brand_look(const Colour& brand, Look look);

}  // namespace alongside
