// What a declaration of a style sheet does: the questions that rows of check/theme_style_rows.cc ask. Only the rows include it.
#pragma once

#include <string_view>
#include <vector>

#include "check/style_sheet.h"

namespace alongside::style {

/// The value holds `value`.
bool holds(const Declaration& declaration, std::string_view value);

/// The same, for lines of words and not for a button or a sign put before or after words.
bool lines_up(const Declaration& declaration, std::string_view value);

/// Anything but a value that means nothing: none, 0, auto.
bool is_set(const Declaration& declaration, std::string_view);

/// The same, on a page and not on the edge of a sheet of paper, whose sides are those of the paper.
bool is_set_beside_words(const Declaration& declaration, std::string_view);

/// A picture or a run of colours behind words; not one before or after them, as signs are.
bool is_picture_behind(const Declaration& declaration, std::string_view);

/// The ring of the keyboard is gone, or thinner than `least` pixels.
bool takes_outline(const Declaration& declaration, std::string_view least);

/// A height that does not grow with the words in it.
bool is_fixed_height(const Declaration& declaration, std::string_view);

/// More than a telephone's 320 pixels, on screens of every width.
bool is_too_wide(const Declaration& declaration, std::string_view);

/// The same selector has a greatest width.
bool has_greatest_width(const Declaration& declaration, const std::vector<Declaration>& sheet);

/// Type of a size that readers cannot change.
bool is_fixed_type(const Declaration& declaration, std::string_view);

/// Type below the size in rem that `least` is.
bool is_smaller_than(const Declaration& declaration, std::string_view least);

/// Type that is smaller than the words around it, outside of headings.
bool is_smaller_than_around(const Declaration& declaration, std::string_view);

/// Lines of running text in large print, closer to each other than `least` times their letters, which are 1.5rem at least.
bool crowds_text(const Declaration& declaration, std::string_view least);

/// Lines of what is or may be running text, closer to each other than `least` times their letters, which are 1rem at least.
bool crowds_what_may_be_text(const Declaration& declaration, std::string_view least);

/// Lines of the page's words that hold more than `most` letters, or are as long as the screen is wide.
bool is_long_line(const Declaration& declaration, std::string_view most);

/// Less than `least` times the size of the letters below a paragraph of the page's own words.
bool is_small_gap(const Declaration& declaration, std::string_view least);

/// Another declaration of the sheet puts space above paragraphs instead.
bool has_gap_above(const Declaration& declaration, const std::vector<Declaration>& sheet);

/// Letters of less than the weight `least`.
bool is_thin(const Declaration& declaration, std::string_view least);

/// Fonts of which the last has small strokes on its letters, or imitates handwriting; not for code.
bool is_serif(const Declaration& declaration, std::string_view);

/// A margin of a large-print page below `least` centimetres.
bool is_narrow_margin(const Declaration& declaration, std::string_view least);

/// Sheets that are not A4, for all pages or for large print.
bool is_other_paper(const Declaration& declaration, std::string_view);

/// A whole number below `least`.
bool is_fewer_than(const Declaration& declaration, std::string_view least);

/// Letters set apart, in a selector that does not say for which language.
bool parts_letters(const Declaration& declaration, std::string_view);

/// More than one column of a grid, on screens of every width.
bool has_several_tracks(const Declaration& declaration, std::string_view);

/// A wide table can no longer be moved in its box.
bool stops_scrolling(const Declaration& declaration, std::string_view);

/// Takes a part away, on screens of every width, that every page needs.
bool hides_part(const Declaration& declaration, std::string_view value);

}  // namespace alongside::style
