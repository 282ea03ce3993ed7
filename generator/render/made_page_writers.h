// The pages that the program makes: each function gives the whole bytes of one file. Only render/ includes it.
#pragma once

#include <string>

#include "render/site_parts.h"

namespace alongside {

/// The home page: the user's words where there are some, formats, sections, who made it.
std::string home_page(const PageSpot& spot);

/// Part `number` (from 1) of a section's page: its own words, then its pages as cards, a list or by letter.
std::string listing_page(const PageSpot& spot, std::size_t number);

/// Every page of the view: by letter, in easy read by section.
std::string a_to_z_page(const PageSpot& spot);

/// The words that the toolkit explains.
std::string glossary_page(const PageSpot& spot);

/// Part `number` (from 1) of the pages of a section, or of all (`section` no_index), as one page to print.
std::string print_page(const PageSpot& spot, std::uint32_t section, std::size_t number);

/// The accessibility statement as the model statement of the regulations has it.
std::string statement_page(const PageSpot& spot);

/// What is not in easy read yet, with links to the plain pages.
std::string not_in_easy_read_page(const PageSpot& spot);

/// What servers show for an address that there is not. Its links are absolute, and its styles stand inside it.
std::string not_found_page(const SiteParts& site, const ViewParts& part);

/// The theme's colours and sizes with `404.css`: for pages outside the layouts. Empty where that could end the element that it stands in.
std::string stand_alone_style(const SiteParts& site);

/// A page that leads from an old address to `href`.
std::string redirect_page(const PageSpot& spot, const std::string& href, const std::string& title, const std::string& title_language,
                          const std::string& web_href);

/// Atom feed (RFC 4287) of the pages of a view by the day of their last change.
std::string feed_file(const ViewParts& part);

/// How many files the site map takes: of more than 50,000 addresses (sitemaps.org) it is split, and the first file names the rest.
std::size_t sitemap_count(const SiteParts& site);

/// The site map, or part `number` (from 1) of one that is split; 0 is its index.
std::string sitemap_file(const SiteParts& site, std::size_t number);

/// `assets/theme.css`: what the theme chain says, as a style sheet: `theme_style`, its fonts, and which logo stands on which ground.
std::string theme_sheet(const Toolkit& toolkit);

/// The colours and sizes of the theme chain as custom properties.
std::string theme_style(const Toolkit& toolkit);

}  // namespace alongside
