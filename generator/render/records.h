// Whose the words and the records of a page are: said where they are another organisation's. Only render/ includes it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/site_parts.h"

namespace alongside {

/// `record` ("The national board", "6 May 2026"), which is markup, as it stands on the page: with the toolkit that it was made for, where the file that
/// `field` of `document` stands in is another organisation's. Empty stays empty.
std::string record_in_words(const View& view, const Document& document, std::string_view field, std::string record);

/// As markup: that the brand itself has approved and reviewed nothing, where a page shows such records of others; else empty.
std::string no_own_records(const View& view, const Document& document);

/// Who adapted what by whom and on which terms: a sentence for each toolkit of another organisation that the site is made from.
std::vector<Values> adapted_values(const View& view);

}  // namespace alongside
