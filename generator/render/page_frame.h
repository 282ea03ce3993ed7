// Everything round the words of a page: head, format row, breadcrumb, neighbours, menu. Only render/ includes it.
#pragma once

#include <string>
#include <string_view>

#include "render/site_parts.h"

namespace alongside {

/// What the frame of a page has to know of it.
struct PageFace {
  std::string title;
  std::string title_language;  // attributes for the title where it is borrowed from another language; else empty
  std::string title_markup;    // for the eyes, where only a part of the title is in another language; else empty
  std::string description;
  std::string description_language;  // attributes for it, as for the title
  std::string kind;             // for the class of body: "case-study", "listing"
  bool is_draft = false;
  bool is_withdrawn = false;
  bool is_unlisted = false;     // search engines are asked to pass it over: drafts, print pages
  bool is_home = false;
};

/// The layout of all pages with the menu place and depth of `spot`.
Frame make_frame(const PageSpot& spot);

/// The whole page of `spot` round `main`. Its frame must have been made.
std::string framed_page(const PageSpot& spot, const PageFace& face, std::string main);

/// The format row's list: this page in each edition that is built, in their fixed order.
std::vector<Values> format_values(const PageSpot& spot, bool with_sentences, bool with_pictures);

/// This page in each language; *no* with one language.
Values language_values(const PageSpot& spot);

/// Links to the pages that every page leads to; seen from the top of the view's tree.
Values links_values(const SiteParts& site, const ViewParts& part);

/// The sections of the menu, seen from the page at `from`.
std::vector<Values> menu_values(const ViewParts& part, std::uint32_t current);

/// `{name, href}` of the toolkit's licence; nothing without one.
Values licence_values(const Toolkit& toolkit);

}  // namespace alongside
