// Where a finding about a text's settings stands.
#pragma once

#include <string_view>

#include "model/document.h"

namespace alongside {

/// Where a field of the settings stands in the text's own file; its first line where another file gives it, or none does.
Location own_place_of(const Document& document, std::string_view field);

}  // namespace alongside
