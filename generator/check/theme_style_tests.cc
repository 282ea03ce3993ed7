#include "check/theme_style_tests.h"

#include <algorithm>
#include <array>
#include <string>

#include "check/running_text.h"
#include "foundation/text.h"

namespace alongside::style {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) { return std::find(words.begin(), words.end(), word) != words.end(); }

/// The size of type that "14px" and "bold 14px/1.2 Arial" set; nothing where it is no length.
std::optional<CssLength> size_of_type(const Declaration& declaration) {
  if (declaration.property != "font") return css_length(value_of(declaration));
  for (const std::string_view part : value_parts(value_of(declaration))) {
    const auto length = css_length(part.substr(0, part.find('/')));
    if (length && !length->unit.empty()) return length;
  }
  return std::nullopt;
}

/// The line height that "1.2" and "bold 1rem/1.2 Arial" set; empty where "font" sets none.
std::string_view line_of(const Declaration& declaration) {
  const std::string_view value = value_of(declaration);
  if (declaration.property != "font") return value;
  const std::size_t slash = value.find('/');
  const std::vector<std::string_view> after = slash == std::string_view::npos ? std::vector<std::string_view>() : value_parts(value.substr(slash + 1));
  return after.empty() ? std::string_view() : after.front();
}

/// Whether lines stand less than `least` times the letters apart. Letters of text have at least `letters` rem.
bool is_line_below(const Declaration& declaration, double least, double letters) {
  const auto line = css_length(line_of(declaration));
  if (!line || line->number == 0) return false;
  if (line->unit == "%") return line->number / 100 < least;
  if (line->unit.empty() || line->unit == "em") return line->number < least;
  const auto rem = in_rem(*line);
  return rem && *rem < least * letters;
}

bool is_for_wide_screens(const Declaration& declaration) {
  return declaration.around.find("min-width") != std::string::npos || declaration.around.find("width >") != std::string::npos ||
         declaration.around.find("min-inline-size") != std::string::npos;
}

/// The space before or after, as the property and its value give it: `part` 0 of "margin: 1em 0 2em" is above, 1 below.
std::optional<CssLength> block_margin(const Declaration& declaration, std::size_t side) {
  const std::vector<std::string_view> parts = value_parts(value_of(declaration));
  const bool is_own = side == 0 ? is_one_of(declaration.property, {"margin-top", "margin-block-start"}) : is_one_of(declaration.property, {"margin-bottom", "margin-block-end"});
  if (parts.empty() || (!is_own && !is_one_of(declaration.property, {"margin", "margin-block"}))) return std::nullopt;
  if (is_own || side == 0) return css_length(parts.front());
  const bool has_own_part = declaration.property == "margin" ? parts.size() > 2 : parts.size() > 1;
  return css_length(parts[has_own_part ? (declaration.property == "margin" ? 2 : 1) : 0]);
}

/// Whether `length` is a gap of less than `least` times the letters. A rem is at most as large as letters of the page's words are.
bool is_below(const CssLength& length, double least) {
  if (length.unit == "em" || length.number <= 0) return length.number < least;
  const auto rem = in_rem(length);
  return rem && *rem < least;
}

/// A selector for the paragraphs of the page's own words, not for those in an item, a cell, a figure or a box.
bool is_for_paragraphs_of_words(std::string_view selector) {
  const std::vector<std::string> elements = everyday_elements(selector);
  if (std::find(elements.begin(), elements.end(), "p") == elements.end()) return false;
  std::string parts(selector);
  for (char& sign : parts) sign = is_one_of(std::string_view(&sign, 1), {">", "+", "~", "\n", "\t"}) ? ' ' : sign;
  const std::vector<std::string_view> names = value_parts(parts);
  return std::all_of(names.begin(), names.end(), [](std::string_view name) {
    return name.starts_with(":root") || is_one_of(name, {"p", "main", "article", "section", "body", "html", ".words"});
  });
}

bool is_for_paragraphs(const Declaration& declaration) {
  const std::vector<std::string_view> selectors = split(declaration.selector, ',');
  return std::any_of(selectors.begin(), selectors.end(), is_for_paragraphs_of_words);
}

/// A selector stands above the `:focus-visible` of the base theme only with a class, an id or an attribute of its own.
bool is_for_what_takes_focus(const Declaration& declaration) {
  const std::string& selector = declaration.selector;
  const std::string_view last = value_parts(selector).empty() ? std::string_view() : value_parts(selector).back();
  const std::string_view element = last.substr(0, std::min(last.find_first_of(".#[:"), last.size()));
  const bool can_take_focus = is_one_of(element, {"a", "button", "summary", "input", "select", "textarea", "*"});
  const bool wins = selector.find_first_of(".#[") != std::string::npos || declaration.value.find("!important") != std::string::npos;
  return can_take_focus && wins && last.find(":hover") == std::string_view::npos && last.find(":active") == std::string_view::npos;
}

}  // namespace

bool holds(const Declaration& declaration, std::string_view value) { return declaration.value.find(value) != std::string::npos; }

bool lines_up(const Declaration& declaration, std::string_view value) {
  constexpr std::array<std::string_view, 3> no_lines = {"::", "button", "btn"};
  const bool is_no_line = std::any_of(no_lines.begin(), no_lines.end(), [&](std::string_view part) { return declaration.selector.find(part) != std::string::npos; });
  return !is_no_line && holds(declaration, value);
}

bool is_set(const Declaration& declaration, std::string_view) {
  const std::string_view value = value_of(declaration);
  const auto length = css_length(value);
  if (length && length->number == 0) return false;
  return !is_one_of(value, {"none", "auto", "normal", "initial", "inherit", "unset", "revert", "1", "horizontal-tb"});
}

bool is_set_beside_words(const Declaration& declaration, std::string_view) { return !declaration.selector.starts_with("@page") && is_set(declaration, {}); }

bool is_picture_behind(const Declaration& declaration, std::string_view) {
  const bool is_sign = declaration.selector.find("::") != std::string::npos;
  return !is_sign && (declaration.value.find("url(") != std::string::npos || declaration.value.find("gradient(") != std::string::npos);
}

bool takes_outline(const Declaration& declaration, std::string_view least) {
  const bool is_focus = declaration.selector.find(":focus") != std::string::npos;
  if (declaration.selector.find(":not(:focus-visible)") != std::string::npos || (!is_focus && !is_for_what_takes_focus(declaration))) return false;
  const std::string_view value = value_of(declaration);
  if (is_one_of(value, {"none", "0", "0px", "transparent"})) return true;
  const auto limit = css_length(least);
  const std::vector<std::string_view> parts = value_parts(value);
  return is_focus && std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    const auto length = css_length(part == "thin" ? "1px" : part);
    const auto rem = length ? in_rem(*length) : std::nullopt;
    return rem && *rem * 16 < limit->number;
  });
}

bool is_fixed_height(const Declaration& declaration, std::string_view) {
  const auto length = css_length(value_of(declaration));
  return length && length->number > 0 && is_one_of(length->unit, {"px", "rem", "em", "cm", "pt"});
}

bool is_too_wide(const Declaration& declaration, std::string_view) {
  constexpr double telephone = 20;  // rem: 320 pixels, WCAG 1.4.10
  const auto length = css_length(value_of(declaration));
  const auto rem = length && length->unit == "em" ? std::optional(length->number) : length ? in_rem(*length) : std::nullopt;
  return rem && *rem > telephone && !is_for_wide_screens(declaration);
}

bool has_greatest_width(const Declaration& declaration, const std::vector<Declaration>& sheet) {
  return std::any_of(sheet.begin(), sheet.end(), [&](const Declaration& other) {
    return other.selector == declaration.selector && is_one_of(other.property, {"max-width", "max-inline-size"});
  });
}

bool is_fixed_type(const Declaration& declaration, std::string_view) {
  const auto length = size_of_type(declaration);
  return length && is_one_of(length->unit, {"px", "pt", "cm", "mm"});
}

bool is_smaller_than(const Declaration& declaration, std::string_view least) {
  if (is_one_of(value_of(declaration), {"small", "x-small", "xx-small"})) return true;
  const auto length = size_of_type(declaration), limit = css_length(least);
  const auto rem = length ? in_rem(*length) : std::nullopt;
  return rem && *rem < limit->number;
}

bool is_smaller_than_around(const Declaration& declaration, std::string_view) {
  for (const char* larger : {"h1", "h2", "h3", "h4", "title", "heading", "lead", "summary"}) {
    if (declaration.selector.find(larger) != std::string::npos) return false;
  }
  if (value_of(declaration) == "smaller") return true;
  const auto length = size_of_type(declaration);
  return length && ((length->unit == "em" && length->number < 1) || (length->unit == "%" && length->number < 100));
}

bool crowds_text(const Declaration& declaration, std::string_view least) {
  return running_text_of(declaration.selector) == RunningText::surely && is_line_below(declaration, css_length(least)->number, 1.5);
}

bool crowds_what_may_be_text(const Declaration& declaration, std::string_view least) {
  const bool is_ordinary = line_of(declaration) == "normal" && declaration.property == "line-height";
  return running_text_of(declaration.selector) != RunningText::no && (is_ordinary || is_line_below(declaration, css_length(least)->number, 1));
}

bool is_long_line(const Declaration& declaration, std::string_view most) {
  const std::vector<std::string_view> parts = value_parts(declaration.selector);
  const bool is_for_words = !parts.empty() && is_one_of(parts.back(), {"p", ".words"}) && everyday_elements(declaration.selector + " p").size() == 1;
  if (!is_for_words) return false;
  if (parts.back() == ".words" && value_of(declaration) == "none") return true;
  const auto length = css_length(value_of(declaration));
  return length && length->unit == "ch" && length->number > css_length(most)->number;
}

bool is_small_gap(const Declaration& declaration, std::string_view least) {
  const auto below = block_margin(declaration, 1);
  return below && is_below(*below, css_length(least)->number) && is_for_paragraphs(declaration);
}

bool has_gap_above(const Declaration&, const std::vector<Declaration>& sheet) {
  return std::any_of(sheet.begin(), sheet.end(), [](const Declaration& other) {
    const auto above = block_margin(other, 0);
    return above && !is_below(*above, 0.75) && is_for_paragraphs(other);
  });
}

bool is_thin(const Declaration& declaration, std::string_view least) {
  const std::string_view value = value_of(declaration);
  if (value == "lighter") return true;
  const auto weight = css_length(value == "normal" ? "400" : value), limit = css_length(least);
  return weight && weight->unit.empty() && weight->number < limit->number;
}

bool is_serif(const Declaration& declaration, std::string_view) {
  for (const char* code : {"code", "pre", "kbd", "samp"}) {
    if (declaration.selector.find(code) != std::string::npos) return false;
  }
  const std::string_view value = value_of(declaration);
  std::string_view last = trimmed(value.substr(value.rfind(',') == std::string_view::npos ? 0 : value.rfind(',') + 1));
  if (declaration.property == "font" && value.find(',') == std::string_view::npos) last = value_parts(value).empty() ? last : value_parts(value).back();
  return is_one_of(last, {"serif", "ui-serif", "cursive", "fantasy", "georgia", "times", "\"times new roman\"", "'times new roman'"});
}

bool is_narrow_margin(const Declaration& declaration, std::string_view least) {
  if (!declaration.selector.starts_with("@page large-print")) return false;
  const auto limit = css_length(least);
  const std::vector<std::string_view> parts = value_parts(value_of(declaration));
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    const auto length = css_length(part);
    const auto centimetres = length ? in_centimetres(*length) : std::nullopt;
    return centimetres && *centimetres < limit->number;
  });
}

bool is_other_paper(const Declaration& declaration, std::string_view) {
  const bool is_for_large_print = declaration.selector == "@page" || declaration.selector.starts_with("@page large-print");
  const std::string_view value = value_of(declaration);
  return is_for_large_print && value.find("a4") == std::string_view::npos && !is_one_of(value, {"auto", "portrait", "landscape", "210mm 297mm", "21cm 29.7cm"});
}

bool is_fewer_than(const Declaration& declaration, std::string_view least) {
  const auto number = css_length(value_of(declaration));
  return number && number->unit.empty() && number->number < css_length(least)->number;
}

bool parts_letters(const Declaration& declaration, std::string_view) {
  return declaration.selector.find("lang") == std::string::npos && is_set(declaration, {});
}

bool has_several_tracks(const Declaration& declaration, std::string_view) {
  const std::string_view value = value_of(declaration);
  const bool is_repeated = value.starts_with("repeat(") && !value.starts_with("repeat(1,");
  return !is_for_wide_screens(declaration) && (is_repeated || (value.find('(') == std::string_view::npos && value_parts(value).size() > 1));
}

bool stops_scrolling(const Declaration& declaration, std::string_view) {
  return declaration.selector.ends_with(".table-scroll") && is_one_of(value_of(declaration), {"hidden", "visible", "clip"});
}

bool hides_part(const Declaration& declaration, std::string_view value) {
  const bool is_at_times = declaration.around.find("@media") != std::string::npos;
  const std::vector<std::string_view> parts = value_parts(declaration.selector);
  return !is_at_times && !parts.empty() && value_of(declaration) == value &&
         is_one_of(parts.back(), {".skip-link", ".format-row", ".format-list", ".site-menu", ".easy-menu", ".help", ".easy-help", ".site-footer", ".words", "main", "h1"});
}

}  // namespace alongside::style
