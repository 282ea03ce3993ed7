// The rows of the table of rules, one file a family or two. Only rules.cc includes it.
#pragma once

#include <span>

#include "check/rules.h"

namespace alongside {

/// Files that cannot be read as they stand.
std::span<const Rule> input_rules();

/// Settings and front matter that cannot be read; family `input`.
std::span<const Rule> settings_rules();

/// Markdown that would lose words.
std::span<const Rule> markup_rules();

/// Containers; family `markup`.
std::span<const Rule> container_rules_table();

/// Names, addresses and the order of headings.
std::span<const Rule> structure_rules();

/// What pages of a kind must hold, and what fields may say.
std::span<const Rule> kind_rules();

/// Links inside the toolkit.
std::span<const Rule> link_rules();

/// Themes and templates.
std::span<const Rule> theme_rules();

/// What colours, sizes and styles of a theme do to readers; family `theme`.
std::span<const Rule> look_rules();

/// Styles of a theme's own sheets that harm readers; family `theme`.
std::span<const Rule> style_rules();

/// What templates do to people who listen, enlarge or use the keyboard; family `theme`.
std::span<const Rule> page_template_rules();

/// Pictures, their descriptions and drawings.
std::span<const Rule> picture_rules();

/// Languages, and the words of templates in each.
std::span<const Rule> language_rules();

/// Large print.
std::span<const Rule> large_print_rules();

/// The words of easy read.
std::span<const Rule> easy_read_rules();

/// The pictures of easy read, and how its words stand on the page.
std::span<const Rule> easy_layout_rules();

/// Dates, checks and reviews.
std::span<const Rule> review_rules();

/// The accessibility statement.
std::span<const Rule> statement_rules();

/// Wording that several editions share; family `language`.
std::span<const Rule> wording_rules();

/// Wording and lists of the plain edition.
std::span<const Rule> plain_rules();

/// Links to other websites, once those were asked.
std::span<const Rule> website_rules();

}  // namespace alongside
