// A made page on trial, and the checks that it has to stand: each gives a sentence about what is wrong, an empty one where nothing
// is. Only check/ includes it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/check_page.h"
#include "foundation/html.h"

namespace alongside {

struct PageTrial {
  const MadePage& made;
  HtmlPage page;

  const HtmlNode& node(std::uint32_t index) const { return page.nodes[index]; }

  /// The value of an attribute; empty where there is none.
  std::string value(std::uint32_t index, std::string_view name) const;

  /// All elements of that name, in order.
  std::vector<std::uint32_t> all(std::string_view name) const;

  /// Whether any element has this id.
  bool has_id(std::string_view id) const;
};

using PageCheck = std::string (*)(const PageTrial&);

/// The language that the page says.
std::string check_language(const PageTrial& trial);

/// The direction in which its words run.
std::string check_direction(const PageTrial& trial);

/// Its title, and the main heading in it.
std::string check_title(const PageTrial& trial);

/// One main heading.
std::string check_main_heading(const PageTrial& trial);

/// No level of headings left out.
std::string check_heading_order(const PageTrial& trial);

/// One head, main part and foot.
std::string check_landmarks(const PageTrial& trial);

/// Nothing outside the named parts.
std::string check_outside_landmarks(const PageTrial& trial);

/// The way past the menu.
std::string check_skip_link(const PageTrial& trial);

/// A menu.
std::string check_ways_to_find(const PageTrial& trial);

/// Menus that can be told apart.
std::string check_menu_names(const PageTrial& trial);

/// Ids used once.
std::string check_ids(const PageTrial& trial);

/// Ids that other elements speak of.
std::string check_references(const PageTrial& trial);

/// The order of the Tab key.
std::string check_tab_order(const PageTrial& trial);

/// Descriptions of pictures.
std::string check_pictures(const PageTrial& trial);

/// Pages that can be made bigger.
std::string check_zoom(const PageTrial& trial);

/// Headers that say what they head.
std::string check_tables(const PageTrial& trial);

/// Nothing that plays by itself.
std::string check_autoplay(const PageTrial& trial);

/// Links that open a new window and do not say so.
std::string check_new_windows(const PageTrial& trial);

/// The title of the website in the page's title.
std::string check_whole_title(const PageTrial& trial);

/// All words of the text, in their order.
std::string check_words(const PageTrial& trial);

/// Boxes in which wide tables can be moved.
std::string check_table_boxes(const PageTrial& trial);

/// Words of links and buttons.
std::string check_link_words(const PageTrial& trial);

/// Nothing that the keyboard reaches and a screen reader does not.
std::string check_hidden_focus(const PageTrial& trial);

/// No look that only the template decides.
std::string check_old_elements(const PageTrial& trial);

/// The headings and sentences of an accessibility statement.
std::string check_parts_by_law(const PageTrial& trial);

/// Names of roles and of what screen readers are told.
std::string check_aria(const PageTrial& trial);

/// Large print: nothing folded away.
std::string check_open_details(const PageTrial& trial);

/// Large print and easy read: upright letters.
std::string check_italics(const PageTrial& trial);

/// All parts that readers of this page look for.
std::string check_needed_parts(const PageTrial& trial);

/// Those of them that the frame around the page brings.
std::string check_frame_parts(const PageTrial& trial);

}  // namespace alongside
