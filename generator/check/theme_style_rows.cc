// Sources: large print, UK Association for Accessible Formats, Creating clear print and large print documents (2019), American Council of
// the Blind and American Printing House (2025); easy read, Department of Health (2010), Inclusion Europe (2009); for everyone, WCAG 2.2.
#include "check/theme_style_rows.h"

#include <algorithm>
#include <array>
#include <string>

#include "foundation/text.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;
constexpr Harms everyone = Harms::everyone;
constexpr Harms large_and_easy = Harms::large_and_easy;

constexpr std::string_view text_elements = "html body main p li dd td blockquote :root";
constexpr std::string_view headings = "h1 h2 h3 h4";
constexpr std::string_view boxes = "body main header footer nav section article p li dt dd td th blockquote figcaption h1 h2 h3 h4";
constexpr std::string_view no_links = "p li td th dt dd blockquote span strong em b u cite h1 h2 h3 h4";

bool holds(const Declaration& declaration, std::string_view value) { return declaration.value.find(value) != std::string::npos; }

/// The value without "!important".
std::string_view value_of(const Declaration& declaration) {
  const std::string_view value = declaration.value;
  return trimmed(value.substr(0, value.find('!')));
}

/// Anything but the value that means nothing: none, 0, auto.
bool is_set(const Declaration& declaration, std::string_view) {
  constexpr std::array<std::string_view, 9> nothing = {"none", "auto", "normal", "initial", "inherit", "unset", "revert", "1", "horizontal-tb"};
  const std::string_view value = value_of(declaration);
  const auto length = css_length(value);
  if (length && length->number == 0) return false;
  return std::find(nothing.begin(), nothing.end(), value) == nothing.end();
}

/// A picture or a run of colours behind words; not one before or after them, as signs are.
bool is_picture_behind(const Declaration& declaration, std::string_view) {
  const bool is_sign = declaration.selector.find("::") != std::string::npos;
  return !is_sign && (declaration.value.find("url(") != std::string::npos || declaration.value.find("gradient(") != std::string::npos);
}

bool takes_outline(const Declaration& declaration, std::string_view) {
  const bool is_focus = declaration.selector.find(":focus") != std::string::npos && declaration.selector.find(":not(:focus-visible)") == std::string::npos;
  const std::string_view value = value_of(declaration);
  return is_focus && (value == "none" || value == "0" || value == "0px" || value == "transparent");
}

/// A height that does not grow with the words in it.
bool is_fixed_height(const Declaration& declaration, std::string_view) {
  const auto length = css_length(value_of(declaration));
  return length && length->number > 0 && (length->unit == "px" || length->unit == "rem" || length->unit == "em" || length->unit == "cm" || length->unit == "pt");
}

bool is_fixed_type(const Declaration& declaration, std::string_view) {
  const auto length = css_length(value_of(declaration));
  return length && (length->unit == "px" || length->unit == "pt" || length->unit == "cm" || length->unit == "mm");
}

/// Type below the size in rem that `least` is.
bool is_smaller_than(const Declaration& declaration, std::string_view least) {
  const std::string_view value = value_of(declaration);
  if (value == "smaller" || value == "small" || value == "x-small" || value == "xx-small") return true;
  const auto length = css_length(value), limit = css_length(least);
  const auto rem = length ? in_rem(*length) : std::nullopt;
  return rem && *rem < limit->number;
}

/// Lines closer to each other than `least` times the size of their letters.
bool is_closer_than(const Declaration& declaration, std::string_view least) {
  const auto length = css_length(value_of(declaration)), limit = css_length(least);
  if (!length || length->number == 0) return false;
  if (length->unit == "%") return length->number / 100 < limit->number;
  return (length->unit.empty() || length->unit == "em") && length->number < limit->number;
}

bool is_thin(const Declaration& declaration, std::string_view least) {
  const std::string_view value = value_of(declaration);
  if (value == "lighter") return true;
  const auto weight = css_length(value == "normal" ? "400" : value), limit = css_length(least);
  return weight && weight->unit.empty() && weight->number < limit->number;
}

/// A margin of a large-print page below `least` centimetres.
bool is_narrow_margin(const Declaration& declaration, std::string_view least) {
  if (!declaration.selector.starts_with("@page large-print")) return false;
  const auto limit = css_length(least);
  const std::vector<std::string_view> parts = split(value_of(declaration), ' ');
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    const auto length = css_length(part);
    const auto centimetres = length ? in_centimetres(*length) : std::nullopt;
    return centimetres && *centimetres < limit->number;
  });
}

/// Letters set apart, in a selector that does not say for which language.
bool parts_letters(const Declaration& declaration, std::string_view) {
  return declaration.selector.find("lang") == std::string::npos && is_set(declaration, {});
}

constexpr std::string_view start = "Write text-align: start.";
constexpr std::string_view upright = "Take it out, or use font-weight: 700 instead.";
constexpr std::string_view wrong_side = "space or a line on the wrong side in a language that runs from right to left";
constexpr std::string_view in_rem_words = "Write it in rem: 1rem is 16px.";
constexpr std::string_view not_cut = "Take it out, or write min-height instead.";
constexpr std::string_view cut = "words that are cut off when they ask for bigger letters";

constexpr std::array rows = {
    StyleRow{"font-style", holds, "italic", large_and_easy, error, "theme/slanted-letters", "slanted letters", upright},
    StyleRow{"font-style", holds, "oblique", large_and_easy, error, "theme/slanted-letters", "slanted letters", upright},
    StyleRow{"font", holds, "italic", large_and_easy, error, "theme/slanted-letters", "slanted letters", upright},
    StyleRow{"text-align", holds, "justify", large_and_easy, error, "theme/alignment", "lines that are stretched to one width", start},
    StyleRow{"text-align", holds, "center", large_and_easy, error, "theme/alignment", "lines that do not begin at one edge", start},
    StyleRow{"text-align", holds, "right", large_and_easy, error, "theme/alignment", "lines that do not begin at one edge", start},
    StyleRow{"text-align", holds, "left", large_and_easy, warning, "theme/alignment", "lines that begin on the wrong side in Urdu or Arabic", start},
    StyleRow{"text-transform", holds, "uppercase", large_and_easy, warning, "theme/capital-letters", "words in capitals", "Take it out."},
    StyleRow{"font-variant", holds, "small-caps", large_and_easy, warning, "theme/capital-letters", "words in small capitals", "Take it out."},
    StyleRow{"font-variant-caps", holds, "small-caps", large_and_easy, warning, "theme/capital-letters", "words in small capitals", "Take it out."},
    StyleRow{"hyphens", holds, "auto", large_and_easy, warning, "theme/split-words", "words that are split at the end of a line", "Write hyphens: none."},
    StyleRow{"columns", is_set, "", large_and_easy, warning, "theme/columns", "words in columns", "Take it out."},
    StyleRow{"column-count", is_set, "", large_and_easy, warning, "theme/columns", "words in columns", "Take it out."},
    StyleRow{"text-indent", is_set, "", large_and_easy, warning, "theme/first-line-indent", "a first line that begins further in than the others", "Take it out, and leave a blank line between paragraphs."},
    StyleRow{"text-shadow", is_set, "", large_and_easy, warning, "theme/shadow", "letters with a shadow", "Take it out."},
    StyleRow{"float", is_set, "", large_and_easy, warning, "theme/words-round-pictures", "words that run round what stands beside them", "Take it out: words go on below a picture."},
    StyleRow{"background-image", is_picture_behind, "", large_and_easy, warning, "theme/picture-behind-words", "words on top of a picture or pattern", "Use one colour behind words."},
    StyleRow{"background", is_picture_behind, "", large_and_easy, warning, "theme/picture-behind-words", "words on top of a picture or pattern", "Use one colour behind words."},
    StyleRow{"writing-mode", is_set, "", large_and_easy, warning, "theme/turned-words", "words that run up or down the page", "Take it out."},
    StyleRow{"rotate", is_set, "", large_and_easy, warning, "theme/turned-words", "words that are turned", "Take it out.", boxes},
    StyleRow{"transform", holds, "rotate", large_and_easy, warning, "theme/turned-words", "words that are turned", "Take it out.", boxes},
    StyleRow{"text-decoration", holds, "underline", large_and_easy, warning, "theme/underline", "underlined words that are no link", "Take it out: a line below words means a link.", no_links},
    StyleRow{"text-decoration-line", holds, "underline", large_and_easy, warning, "theme/underline", "underlined words that are no link", "Take it out: a line below words means a link.", no_links},
    StyleRow{"list-style", holds, "none", large_and_easy, warning, "theme/list-signs", "lists without dots or numbers before their items", "Take it out.", "ul ol li"},
    StyleRow{"list-style-type", holds, "none", large_and_easy, warning, "theme/list-signs", "lists without dots or numbers before their items", "Take it out.", "ul ol li"},
    StyleRow{"list-style-type", holds, "circle", large_and_easy, warning, "theme/list-signs", "rings before the items of lists, which are hard to see", "Write list-style-type: disc.", "ul li"},
    StyleRow{"font-weight", is_thin, "400", large_and_easy, warning, "theme/font", "thin letters", "Write font-weight: 400 or more."},
    StyleRow{"font-weight", is_thin, "600", Harms::large_print, warning, "theme/font", "headings that are not bold", "Write font-weight: 700.", headings},
    StyleRow{"font-stretch", holds, "condensed", large_and_easy, warning, "theme/font", "narrow letters", "Take it out."},
    StyleRow{"line-height", is_closer_than, "1.25", Harms::large_print, error, "theme/line-height", "lines that stand too close to each other", "Write line-height: 1.5.", text_elements},
    StyleRow{"line-height", is_closer_than, "1.5", everyone, warning, "theme/line-height", "lines that stand too close to each other", "Write line-height: 1.5.", text_elements},
    StyleRow{"font-size", is_smaller_than, "1.5", Harms::large_print, error, "theme/small-type", "words that are smaller than 18 point", "Write at least 1.5rem.", {}, false},
    StyleRow{"font-size", is_smaller_than, "1.333", Harms::easy_read, error, "theme/small-type", "words that are smaller than 16 point", "Write at least 1.333rem.", {}, false},
    StyleRow{"font-size", is_smaller_than, "1", everyone, warning, "theme/small-type", "small words", "Write at least 1rem.", text_elements, false},
    StyleRow{"font-size", is_fixed_type, "", everyone, warning, "theme/fixed-size", "letters that stay the same when they ask for bigger ones", in_rem_words, {}, false},
    StyleRow{"text-decoration", holds, "none", everyone, warning, "theme/link-underline", "links that only their colour shows", "Take it out: links in a text are underlined.", "a", false},
    StyleRow{"text-decoration-line", holds, "none", everyone, warning, "theme/link-underline", "links that only their colour shows", "Take it out: links in a text are underlined.", "a", false},
    StyleRow{"outline", takes_outline, "", everyone, warning, "theme/no-focus", "no sign of where they are when they go from link to link with the Tab key", "Take it out.", {}, false},
    StyleRow{"outline-style", takes_outline, "", everyone, warning, "theme/no-focus", "no sign of where they are when they go from link to link with the Tab key", "Take it out.", {}, false},
    StyleRow{"outline-width", takes_outline, "", everyone, warning, "theme/no-focus", "no sign of where they are when they go from link to link with the Tab key", "Take it out.", {}, false},
    StyleRow{"height", is_fixed_height, "", everyone, warning, "theme/cut-off-words", cut, not_cut, boxes, false},
    StyleRow{"max-height", is_fixed_height, "", everyone, warning, "theme/cut-off-words", cut, not_cut, boxes, false},
    StyleRow{"block-size", is_fixed_height, "", everyone, warning, "theme/cut-off-words", cut, not_cut, boxes, false},
    StyleRow{"max-block-size", is_fixed_height, "", everyone, warning, "theme/cut-off-words", cut, not_cut, boxes, false},
    StyleRow{"white-space", holds, "nowrap", everyone, warning, "theme/cut-off-words", "lines that run out of the screen of a telephone", "Take it out.", boxes, false},
    StyleRow{"text-overflow", holds, "ellipsis", everyone, warning, "theme/cut-off-words", "dots in the place of words", "Take it out, so that all words are shown."},
    StyleRow{"-webkit-line-clamp", is_set, "", everyone, warning, "theme/cut-off-words", "dots in the place of words", "Take it out, so that all words are shown."},
    StyleRow{"margin", is_narrow_margin, "2.54", Harms::large_print, warning, "theme/print-margin", "words that stand close to the edge of the paper", "Write at least 2.54cm on all sides."},
    StyleRow{"letter-spacing", parts_letters, "", Harms::joined_letters, warning, "theme/letter-spacing", "letters that are torn apart in a language that joins them", "Write it for other languages only: begin the selector with :root:not(:lang(ur), :lang(ar))."},
    StyleRow{"margin-left", is_set, "", Harms::right_to_left, warning, "theme/left-and-right", wrong_side, "Write margin-inline-start."},
    StyleRow{"margin-right", is_set, "", Harms::right_to_left, warning, "theme/left-and-right", wrong_side, "Write margin-inline-end."},
    StyleRow{"padding-left", is_set, "", Harms::right_to_left, warning, "theme/left-and-right", wrong_side, "Write padding-inline-start."},
    StyleRow{"padding-right", is_set, "", Harms::right_to_left, warning, "theme/left-and-right", wrong_side, "Write padding-inline-end."},
    StyleRow{"border-left", is_set, "", Harms::right_to_left, warning, "theme/left-and-right", wrong_side, "Write border-inline-start."},
    StyleRow{"border-right", is_set, "", Harms::right_to_left, warning, "theme/left-and-right", wrong_side, "Write border-inline-end."},
    StyleRow{"left", is_set, "", Harms::right_to_left, warning, "theme/left-and-right", wrong_side, "Write inset-inline-start."},
    StyleRow{"right", is_set, "", Harms::right_to_left, warning, "theme/left-and-right", wrong_side, "Write inset-inline-end."},
};

}  // namespace

std::span<const StyleRow> style_rows() { return rows; }

}  // namespace alongside
