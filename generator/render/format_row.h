// The same page elsewhere: in the other formats and languages, and its one address for search engines. Only render/ includes it.
#pragma once

#include <string>
#include <vector>

#include "render/site_parts.h"

namespace alongside {

/// The page's one address: absolute where the settings give the site's address; of large print always the plain page. Empty
/// where it would say nothing.
std::string canonical_address(const PageSpot& spot);

/// `{lang, href}` of each language that has the page, its own among them; none where only one has it, and in large print.
std::vector<Values> alternate_values(const PageSpot& spot);

/// `address` below the root of `view` as a whole web address; empty where the settings give none.
std::string web_address(const View& view, std::string_view address);

}  // namespace alongside
