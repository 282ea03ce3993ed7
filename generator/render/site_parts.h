// What the pages of a site share, prepared once for each theme and for each of its views, and read by all threads afterwards.
// Only render/ includes it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "model/source_files.h"
#include "model/view.h"
#include "render/frame.h"
#include "render/templates.h"
#include "render/term_finder.h"

namespace alongside {

/// Listings of more entries are split, and so are print pages.
inline constexpr std::size_t longest_part = 100;

/// A section as one view shows it.
struct SectionInView {
  std::string title;
  std::string title_language;  // attributes for the title where it is borrowed from another language; else empty
  std::string address;     // of its page, below the view's root
  bool is_made = false;    // the view has that page: the user's words, or a listing of what there is
  bool in_menu = false;
};

/// Where a page stands in the menu: a section's index, or one of these.
enum MenuPlace : std::uint32_t { menu_none = no_index, menu_home = no_index - 1, menu_a_to_z = no_index - 2,
                                 menu_glossary = no_index - 3 };

/// Pages by their tags, in small letters; pages of a tag in the order of the toolkit.
using TagIndex = std::unordered_map<std::string, std::vector<PageIndex>>;

struct ViewParts {
  const View* view = nullptr;
  const View* plain = nullptr;                 // the plain view of the same language
  Values common;                               // what every template may use
  std::vector<SectionInView> sections;         // as Toolkit::sections
  std::vector<std::uint32_t> place;            // by PageIndex: its place among its section's pages
  std::unordered_set<std::string> made;        // addresses of made pages, below the view's root
  std::unordered_map<std::string, std::uint32_t> terms_by_words;  // easy read: a hard word in small letters, its glossary entry
  std::vector<PageIndex> print_pages;          // of the edition's own print page
  bool prints_by_section = false;              // there are so many pages that the parts of print.html are those of the sections
  TagIndex tags;
  Date updated;                                // when a page of the view last changed
  std::map<std::pair<std::uint32_t, std::size_t>, Frame> frames;  // by MenuPlace and depth of the page

  bool is_easy_read() const { return view->edition == Edition::easy_read; }
};

struct SiteParts {
  SiteParts(const SourceFiles& source_files, const Toolkit& the_toolkit, const std::vector<View>& the_views);

  const SourceFiles& sources;
  const Toolkit& toolkit;
  const std::vector<View>& views;
  Templates templates;
  TermFinder terms;
  std::vector<std::uint32_t> section_of;  // by PageIndex: in Toolkit::sections, or no_index
  std::vector<ViewParts> parts;           // as `views`
};

/// One page that is being made: where it stands.
struct PageSpot {
  const SiteParts& site;
  const ViewParts& part;
  std::string address;                   // below the view's root
  PageIndex page = no_index;             // the user's page whose place it is, if any
  std::uint32_t menu = menu_none;        // section or MenuPlace

  const View& view() const { return *part.view; }
  const Toolkit& toolkit() const { return site.toolkit; }
};

/// Whether the view has a page at `address`: `page` where it is one of the user's, else a made one.
bool has_page(const ViewParts& part, const std::string& address, PageIndex page);

/// The view of that language and edition, or null.
const ViewParts* parts_of(const SiteParts& site, std::string_view language, Edition edition);

/// From the page at `from` to `address` below the root of `to`, a view of the same site.
std::string way(const View& view, std::string_view from, const View& to, std::string_view address);

/// From the page of `spot` to `page`, or to the page that is made at its place; empty where there is none.
std::string way_to_page(const PageSpot& spot, PageIndex page);

/// "../" for each folder that `address` lies in.
std::string root_from(std::string_view address);

/// The name of part `number` (from 1) of the page at `address`: "index.2.html"; the first has the page's own.
std::string part_address(std::string_view address, std::size_t number);

}  // namespace alongside
