// The fields that a page's kind adds, as pages show them. Only render/ includes it.
#pragma once

#include <string>
#include <vector>

#include "render/site_parts.h"

namespace alongside {

/// `{name, label, html}` of each field that has a value, in the order of the kind.
std::vector<Values> field_values(const PageSpot& spot);

/// The words of one field as text; empty where the page does not have it.
std::string field_text(const View& view, PageIndex page, std::string_view name);

}  // namespace alongside
