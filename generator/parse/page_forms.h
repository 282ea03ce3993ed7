// The field `formats` at the top of a page: the other forms in which it can be had.
#pragma once

#include "model/front_matter.h"
#include "parse/fields.h"

namespace alongside {

/// A row a form: its name in front matter and what may be said of it.
const Fields<FrontMatter>& page_form_table();

}  // namespace alongside
