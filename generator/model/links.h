// The way from a page of a view to what its links lead to. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

#include "model/view.h"

namespace alongside {

/// A link as it stands in a page.
struct Href {
  std::string
      address;  // relative to the page that links, safe in an attribute once escaped; empty: leads nowhere
  bool other_edition =
      false;  // leads out of the reader's edition to the standard format, which is to be said in words
  std::string_view
      other_language;  // the tag of the language that it leads to, where that is not the reader's; else empty
};

/// The way to `target` from the page at `from`, an address below the view's root
/// ("principles/share-power.html"). A page is reached in the reader's edition and language; where that text
/// is missing, in the plain text of the language, else in the page's own. An id that the text reached does
/// not have is left out.
Href href(const View& view, std::string_view from, const LinkTarget& target);

/// The way to `page` (at `fragment`, an id without `#`, where one is given) from the page at `from`.
Href page_href(const View& view, std::string_view from, PageIndex page, std::string_view fragment = {});

/// The way from the page at `from` to a page that the program makes, or to one of the user's that takes its
/// place; where this view has neither, to the one of another view.
std::string made_href(const View& view, std::string_view from, std::string_view address);

/// The way from the page at `from` to a file of the site, given by its address below the site's root
/// ("assets/styles.css").
std::string file_href(const View& view, std::string_view from, std::string_view file);

/// Whether the program makes a page at `address` in this view ("a-z.html", "guidance/index.html",
/// "guidance/print.html"): one of its own, and with something to show.
bool is_made_in(const View& view, std::string_view address);

/// The address of `page` below the site's root in this view: "cy/easy-read/principles/share-power.html", with several brands
/// "westshire/cy/…".
std::string address_in_site(const View& view, PageIndex page);

/// Whether a heading of `document` has this id.
bool has_id(const Document& document, std::string_view id);

}  // namespace alongside
