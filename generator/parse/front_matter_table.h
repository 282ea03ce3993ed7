// The fields of front matter that every page may have: one row each.
#pragma once

#include "model/front_matter.h"
#include "parse/fields.h"

namespace alongside {

/// All rows, in the order of the reference page.
const Fields<FrontMatter>& front_matter_table();

}  // namespace alongside
