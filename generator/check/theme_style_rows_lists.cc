// What a theme's own sheets do to lists. Source: American Council of the Blind, large print guidelines (2025): large solid bullets, a hanging
// indent, no blank line between items.
#include <algorithm>
#include <array>

#include "check/theme_style_rows.h"

namespace alongside {
namespace {

constexpr Severity warning = Severity::warning;
constexpr Harms large_print = Harms::large_print;
constexpr Harms large_and_easy = Harms::large_and_easy;

bool has_word(const Declaration& declaration, std::string_view word) { return declaration.value.find(word) != std::string::npos; }

/// A selector for the items of lists in a text, wherever they stand: "li", "ul > li + li", ".words li:not(:last-child)".
bool is_for_items_of_text(std::string_view selector) {
  for (const std::string_view state : {":not(:first-child)", ":not(:last-child)", ":not(:first-of-type)", ":not(:last-of-type)"}) {
    if (selector.ends_with(state)) selector.remove_suffix(state.size());
  }
  const std::vector<std::string> elements = everyday_elements(selector);
  return !elements.empty() && elements.front() == "li";
}

bool is_for_items(const Declaration& declaration) {
  const std::vector<std::string_view> selectors = selectors_of(declaration.selector);
  return std::any_of(selectors.begin(), selectors.end(), is_for_items_of_text);
}

/// A length in lines of the large-print text around it, which is 1.5rem in size, or more.
double in_letters(std::string_view written) {
  const auto length = css_length(written);
  if (!length) return 0;
  if (length->unit == "em" || length->unit == "lh") return length->number;
  return in_rem(*length).value_or(0) / 1.5;
}

/// Above and below, of "1em", "1em 0" and "0 0 1em 0". A property of one side or of one direction has one or two values.
std::array<double, 2> above_and_below(const Declaration& declaration) {
  const std::vector<std::string_view> parts = value_parts(value_of(declaration));
  if (parts.empty()) return {};
  const bool is_all_round = declaration.property == "margin" || declaration.property == "padding";
  const std::size_t below = is_all_round ? (parts.size() > 2 ? 2 : 0) : parts.size() - 1;
  return {in_letters(parts.front()), in_letters(parts[below])};
}

/// A margin of an item falls into the one of the next, so that the larger counts.
bool has_wide_margin(const Declaration& declaration, std::string_view least) {
  const auto [above, below] = above_and_below(declaration);
  return is_for_items(declaration) && std::max(above, below) >= css_length(least)->number;
}

/// Paddings of two items stand one below the other.
bool has_wide_padding(const Declaration& declaration, std::string_view least) {
  const auto [above, below] = above_and_below(declaration);
  const bool is_one_side = declaration.property != "padding" && declaration.property != "padding-block";
  return is_for_items(declaration) && (is_one_side ? below : above + below) >= css_length(least)->number;
}

bool has_wide_gap(const Declaration& declaration, std::string_view least) {
  const std::vector<std::string_view> parts = value_parts(value_of(declaration));
  return !parts.empty() && in_letters(parts.front()) >= css_length(least)->number;
}

constexpr std::string_view signs = "theme/list-signs";
constexpr std::string_view gap = "theme/list-gap";
constexpr std::string_view blank_line = "a blank line between the items of a list, as if each were a list of its own";
constexpr std::string_view half = "Write 0.5em or less.";
constexpr std::string_view half_in_all = "Write 0.25em or less above and below.";

constexpr std::array rows = {
    StyleRow{"list-style", has_word, "none", large_and_easy, warning, signs, "lists without dots or numbers before their items", "Take it out.", "ul ol li"},
    StyleRow{"list-style-type", has_word, "none", large_and_easy, warning, signs, "lists without dots or numbers before their items", "Take it out.", "ul ol li"},
    StyleRow{"list-style-type", has_word, "circle", large_and_easy, warning, signs, "rings before the items of lists, which are hard to see", "Write list-style-type: disc.", "ul li"},
    StyleRow{"list-style-position", has_word, "inside", large_and_easy, warning, signs, "items whose second line begins below the dot", "Take it out.", "ul ol li"},
    StyleRow{"margin", has_wide_margin, "1", large_print, warning, gap, blank_line, half},
    StyleRow{"margin-block", has_wide_margin, "1", large_print, warning, gap, blank_line, half},
    StyleRow{"margin-block-start", has_wide_margin, "1", large_print, warning, gap, blank_line, half},
    StyleRow{"margin-block-end", has_wide_margin, "1", large_print, warning, gap, blank_line, half},
    StyleRow{"margin-top", has_wide_margin, "1", large_print, warning, gap, blank_line, half},
    StyleRow{"margin-bottom", has_wide_margin, "1", large_print, warning, gap, blank_line, half},
    StyleRow{"padding", has_wide_padding, "1", large_print, warning, gap, blank_line, half_in_all},
    StyleRow{"padding-block", has_wide_padding, "1", large_print, warning, gap, blank_line, half_in_all},
    StyleRow{"padding-block-start", has_wide_padding, "1", large_print, warning, gap, blank_line, half},
    StyleRow{"padding-block-end", has_wide_padding, "1", large_print, warning, gap, blank_line, half},
    StyleRow{"padding-top", has_wide_padding, "1", large_print, warning, gap, blank_line, half},
    StyleRow{"padding-bottom", has_wide_padding, "1", large_print, warning, gap, blank_line, half},
    StyleRow{"gap", has_wide_gap, "1", large_print, warning, gap, blank_line, half, "ul ol"},
    StyleRow{"row-gap", has_wide_gap, "1", large_print, warning, gap, blank_line, half, "ul ol"},
};

}  // namespace

std::span<const StyleRow> list_style_rows() { return rows; }

}  // namespace alongside
