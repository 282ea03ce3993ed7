// What a page from elsewhere shows of itself: its title, its ids, and whether it is what was asked for. Read without a tree, so
// that a page of any size and shape costs little.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alongside {

struct PageSigns {
  std::string title;             // with single spaces, references such as &amp; as they stand
  std::vector<std::string> ids;  // of elements, and names of anchors
};

/// Reads the bytes of a page, in whatever state they are.
PageSigns read_page_signs(std::string_view html);

/// Whether the page is one that sites put before their pages to keep programs out.
bool is_challenge_page(std::string_view html, const PageSigns& signs);

/// Whether a title says that there is nothing here: "Page not found", "Error 404".
bool says_not_found(std::string_view title);

/// Whether a title says that the website has closed and its name is for sale.
bool says_for_sale(std::string_view title);

/// Whether a page can be asked for the place that `fragment` names. Fragments that scripts or viewers read (#!/a, #L12,
/// #page=2), and the top of a page, say nothing of its ids.
bool names_place(std::string_view fragment);

/// Whether one of `ids` is what `fragment` names: as written, percent-decoded, or as GitHub writes ids of its users.
bool has_place(const std::vector<std::string>& ids, std::string_view fragment);

}  // namespace alongside
