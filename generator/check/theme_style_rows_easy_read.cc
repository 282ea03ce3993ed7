// What a theme's own sheets do to the pictures, ideas and paper of easy read. Sources: Department of Health, Making written information
// easier to understand (2010): a picture beside its words, on the left; Australian Government Style Manual, Easy Read (2024): nothing cut
// in two, addresses of links on paper. That 4.5em are large enough, and 2cm wide enough for a margin, was chosen for Alongside.
#include <algorithm>
#include <array>
#include <initializer_list>

#include "check/theme_style_rows.h"
#include "foundation/text.h"

namespace alongside {
namespace {

constexpr Harms easy_read = Harms::easy_read;
constexpr Severity warning = Severity::warning;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) { return std::find(words.begin(), words.end(), word) != words.end(); }

/// Whether one of the selectors ends in `part`: ".idea" for ".words > .idea", not for ".idea p".
bool is_for(const Declaration& declaration, std::string_view part) {
  const std::vector<std::string_view> selectors = split(declaration.selector, ',');
  return std::any_of(selectors.begin(), selectors.end(), [&](std::string_view selector) {
    const std::string_view own = trimmed(selector);
    const bool ends_so = own.ends_with(part);
    return ends_so && (own.size() == part.size() || is_one_of(own.substr(own.size() - part.size() - 1, 1), {" ", ">", "("}));
  });
}

bool is_for_picture(const Declaration& declaration) { return is_for(declaration, ".idea-picture") || is_for(declaration, ".idea img"); }

/// On narrow screens a picture stands above its words.
bool is_at_all_widths(const Declaration& declaration) {
  return declaration.around.find("@media") == std::string::npos && declaration.around.find("@container") == std::string::npos;
}

/// A picture of less than `least` times the size of the letters, which are 1.333rem, or 16 points on paper.
bool is_small_picture(const Declaration& declaration, std::string_view least) {
  const auto size = css_length(value_of(declaration)), limit = css_length(least);
  if (!size || !is_for_picture(declaration)) return false;
  if (size->unit == "em") return size->number < limit->number;
  const auto rem = in_rem(*size), centimetres = in_centimetres(*size);
  if (rem) return *rem < limit->number * 4 / 3;
  return centimetres && *centimetres < limit->number * 16 * 2.54 / 72;
}

bool hides_picture(const Declaration& declaration, std::string_view value) { return is_for_picture(declaration) && value_of(declaration) == value; }

/// An idea whose picture and words stand one above the other, or change sides.
bool turns_idea(const Declaration& declaration, std::string_view) {
  if (!is_for(declaration, ".idea")) return false;
  const std::string_view value = value_of(declaration);
  const bool is_one_above = value.find("column") != std::string_view::npos || is_one_of(value, {"block", "inline", "contents"});
  return value.find("row-reverse") != std::string_view::npos || (is_one_above && is_at_all_widths(declaration));
}

/// A picture that comes after its words.
bool moves_picture(const Declaration& declaration, std::string_view) {
  const auto place = css_length(value_of(declaration));
  return place && ((is_for_picture(declaration) && place->number > 0) || (is_for(declaration, ".idea-words") && place->number < 0));
}

bool lets_idea_be_cut(const Declaration& declaration, std::string_view) {
  return is_for(declaration, ".idea") && is_one_of(value_of(declaration), {"auto", "initial", "unset", "revert"});
}

bool is_narrow_margin(const Declaration& declaration, std::string_view least) {
  if (!declaration.selector.starts_with("@page easy-read")) return false;
  const std::vector<std::string_view> parts = value_parts(value_of(declaration));
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    const auto length = css_length(part);
    const auto centimetres = length ? in_centimetres(*length) : std::nullopt;
    return centimetres && *centimetres < css_length(least)->number;
  });
}

/// The address that paper shows after a link, taken away.
bool takes_address(const Declaration& declaration, std::string_view) {
  constexpr std::array<std::string_view, 6> links = {"a::after", "a:after", "a[href]::after", "a[href]:after", "a[href^=\"http\"]::after", "a[href^=\"http\"]:after"};
  const bool is_for_links = std::any_of(links.begin(), links.end(), [&](std::string_view link) {
    return declaration.selector == link || is_for(declaration, ".words " + std::string(link)) || is_for(declaration, "main " + std::string(link));
  });
  return is_for_links && is_one_of(value_of(declaration), {"none", "normal", "\"\"", "''"});
}

constexpr std::string_view picture = "theme/easy-read-picture";
constexpr std::string_view small = "pictures that are small beside their words";
constexpr std::string_view larger = "Write at least 4.5em, or 2.54cm on paper.";
constexpr std::string_view beside = "pictures that do not stand at the start of the line, beside their words";
constexpr std::string_view near_edge = "words that stand close to the edge of the paper";
constexpr std::string_view wide = "Write at least 2cm on all sides.";
constexpr std::string_view cut = "a picture on one sheet and its words on the next";
constexpr std::string_view take_out = "Take it out.";

constexpr std::array rows = {
    StyleRow{"inline-size", is_small_picture, "4.5", easy_read, warning, picture, small, larger},
    StyleRow{"max-inline-size", is_small_picture, "4.5", easy_read, warning, picture, small, larger},
    StyleRow{"width", is_small_picture, "4.5", easy_read, warning, picture, small, larger},
    StyleRow{"max-width", is_small_picture, "4.5", easy_read, warning, picture, small, larger},
    StyleRow{"block-size", is_small_picture, "4.5", easy_read, warning, picture, small, larger},
    StyleRow{"max-block-size", is_small_picture, "4.5", easy_read, warning, picture, small, larger},
    StyleRow{"height", is_small_picture, "4.5", easy_read, warning, picture, small, larger},
    StyleRow{"max-height", is_small_picture, "4.5", easy_read, warning, picture, small, larger},
    StyleRow{"display", hides_picture, "none", easy_read, warning, picture, "words without their pictures", take_out},
    StyleRow{"visibility", hides_picture, "hidden", easy_read, warning, picture, "words without their pictures", take_out},
    StyleRow{"display", turns_idea, "", easy_read, warning, picture, beside, take_out},
    StyleRow{"flex-direction", turns_idea, "", easy_read, warning, picture, beside, take_out},
    StyleRow{"flex-flow", turns_idea, "", easy_read, warning, picture, beside, take_out},
    StyleRow{"order", moves_picture, "", easy_read, warning, picture, beside, take_out},
    StyleRow{"break-inside", lets_idea_be_cut, "", easy_read, warning, "theme/cut-in-two", cut, "Write break-inside: avoid."},
    StyleRow{"page-break-inside", lets_idea_be_cut, "", easy_read, warning, "theme/cut-in-two", cut, "Write break-inside: avoid."},
    StyleRow{"margin", is_narrow_margin, "2", easy_read, warning, "theme/print-margin", near_edge, wide},
    StyleRow{"margin-top", is_narrow_margin, "2", easy_read, warning, "theme/print-margin", near_edge, wide},
    StyleRow{"margin-bottom", is_narrow_margin, "2", easy_read, warning, "theme/print-margin", near_edge, wide},
    StyleRow{"margin-left", is_narrow_margin, "2", easy_read, warning, "theme/print-margin", near_edge, wide},
    StyleRow{"margin-right", is_narrow_margin, "2", easy_read, warning, "theme/print-margin", near_edge, wide},
    StyleRow{"content", takes_address, "", easy_read, warning, "theme/link-address", "links on paper whose address nobody can see", take_out},
};

}  // namespace

std::span<const StyleRow> easy_read_style_rows() { return rows; }

}  // namespace alongside
