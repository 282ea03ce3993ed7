// Sources: large print, UK Association for Accessible Formats, Creating clear print and large print documents (2019), American Council of
// the Blind and American Printing House (2025); easy read, Department of Health (2010), Inclusion Europe (2009); for everyone, WCAG 2.2.
#include "check/theme_style_rows.h"

#include <array>

#include "check/theme_style_tests.h"

namespace alongside {
namespace {

using namespace style;

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;
constexpr Harms everyone = Harms::everyone;
constexpr Harms large_and_easy = Harms::large_and_easy;

constexpr std::string_view text_elements = "html body main p li dd td blockquote :root";
constexpr std::string_view headings = "h1 h2 h3 h4";
constexpr std::string_view boxes = "body main header footer nav section article p li dt dd td th blockquote figcaption h1 h2 h3 h4";
constexpr std::string_view grids = "body main section article ul ol dl";
constexpr std::string_view no_links = "p li td th dt dd blockquote span strong em b u cite h1 h2 h3 h4";

constexpr std::string_view start = "Write text-align: start.";
constexpr std::string_view upright = "Take it out, or use font-weight: 700 instead.";
constexpr std::string_view blank_line = "Write margin-block-end: 1em or more, so that a blank line parts them.";
constexpr std::string_view close_lines = "lines that stand too close to each other";
constexpr std::string_view further = "Write line-height: 1.5.";
constexpr std::string_view further_after_size = "Write 1.5 after the size of the letters: 1rem/1.5.";
constexpr std::string_view long_lines = "lines so long that the eye loses its place on the way back";
constexpr std::string_view gap = "Write margin-block-end: 1em.";
constexpr std::string_view unseen = "no sign that all can see of where they are when they go from link to link with the Tab key";
constexpr std::string_view ring = "Take it out, or write outline: 3px solid.";
constexpr std::string_view wide = "a page that does not fit a telephone, or a screen on which it is enlarged";
constexpr std::string_view narrow = "Take it out, or write max-width instead.";
constexpr std::string_view hidden = "pages without a part that all need";
constexpr std::string_view wrong_side = "space or a line on the wrong side in a language that runs from right to left";
constexpr std::string_view in_rem_words = "Write it in rem: 1rem is 16px.";
constexpr std::string_view not_cut = "Take it out, or write min-height instead.";
constexpr std::string_view cut = "words that are cut off when they ask for bigger letters";

constexpr std::array rows = {
    StyleRow{"font-style", holds, "italic", large_and_easy, error, "theme/slanted-letters", "slanted letters", upright},
    StyleRow{"font-style", holds, "oblique", large_and_easy, error, "theme/slanted-letters", "slanted letters", upright},
    StyleRow{"font", holds, "italic", large_and_easy, error, "theme/slanted-letters", "slanted letters", upright},
    StyleRow{"text-align", lines_up, "justify", large_and_easy, error, "theme/alignment", "lines that are stretched to one width", start},
    StyleRow{"text-align", lines_up, "center", large_and_easy, error, "theme/alignment", "lines that do not begin at one edge", start, boxes},
    StyleRow{"text-align", lines_up, "center", large_and_easy, warning, "theme/alignment", "lines that do not begin at one edge", start},
    StyleRow{"text-align", lines_up, "right", large_and_easy, error, "theme/alignment", "lines that do not begin at one edge", start, boxes},
    StyleRow{"text-align", lines_up, "right", large_and_easy, warning, "theme/alignment", "lines that do not begin at one edge", start},
    StyleRow{"text-align", lines_up, "left", large_and_easy, warning, "theme/alignment", "lines that begin on the wrong side in Urdu or Arabic", start},
    StyleRow{"text-align", lines_up, "justify", everyone, warning, "theme/alignment", "lines that are stretched to one width", start},
    StyleRow{"text-transform", holds, "uppercase", large_and_easy, warning, "theme/capital-letters", "words in capitals", "Take it out."},
    StyleRow{"font-variant", holds, "small-caps", large_and_easy, warning, "theme/capital-letters", "words in small capitals", "Take it out."},
    StyleRow{"font-variant-caps", holds, "small-caps", large_and_easy, warning, "theme/capital-letters", "words in small capitals", "Take it out."},
    StyleRow{"hyphens", holds, "auto", large_and_easy, warning, "theme/split-words", "words that are split at the end of a line", "Write hyphens: none."},
    StyleRow{"-webkit-hyphens", holds, "auto", large_and_easy, warning, "theme/split-words", "words that are split at the end of a line", "Write hyphens: none."},
    StyleRow{"word-break", holds, "break-all", large_and_easy, warning, "theme/split-words", "words that are split at the end of a line", "Write overflow-wrap: anywhere."},
    StyleRow{"white-space", holds, "normal", large_and_easy, warning, "theme/split-words", "dates that are split at the end of a line", "Take it out.", "time"},
    StyleRow{"columns", is_set, "", large_and_easy, warning, "theme/columns", "words in columns", "Take it out."},
    StyleRow{"column-count", is_set, "", large_and_easy, warning, "theme/columns", "words in columns", "Take it out."},
    StyleRow{"column-width", is_set, "", large_and_easy, warning, "theme/columns", "words in columns", "Take it out."},
    StyleRow{"grid-template-columns", has_several_tracks, "", large_and_easy, warning, "theme/columns", "words beside each other", "Take it out, or put it into @media (min-width: 48rem).", grids, false},
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
    StyleRow{"font-weight", is_thin, "400", large_and_easy, warning, "theme/font", "thin letters", "Write font-weight: 400 or more."},
    StyleRow{"font-weight", is_thin, "600", Harms::large_print, warning, "theme/font", "headings that are not bold", "Write font-weight: 700.", headings},
    StyleRow{"font-stretch", holds, "condensed", large_and_easy, warning, "theme/font", "narrow letters", "Take it out."},
    StyleRow{"font-family", is_serif, "", large_and_easy, warning, "theme/font", "letters with small strokes", "End the list of fonts with sans-serif."},
    StyleRow{"font", is_serif, "", large_and_easy, warning, "theme/font", "letters with small strokes", "End the list of fonts with sans-serif."},
    StyleRow{"line-height", crowds_text, "1.25", Harms::large_print, error, "theme/line-height", close_lines, further},
    StyleRow{"font", crowds_text, "1.25", Harms::large_print, error, "theme/line-height", close_lines, further_after_size},
    StyleRow{"line-height", crowds_what_may_be_text, "1.5", everyone, warning, "theme/line-height", close_lines, further},
    StyleRow{"font", crowds_what_may_be_text, "1.5", everyone, warning, "theme/line-height", close_lines, further_after_size},
    StyleRow{"max-width", is_long_line, "70", Harms::large_print, warning, "theme/line-length", long_lines, "Write at most 60ch, or take it out.", {}, false},
    StyleRow{"max-width", is_long_line, "80", everyone, warning, "theme/line-length", long_lines, "Write at most 75ch, or take it out.", {}, false},
    StyleRow{"max-inline-size", is_long_line, "70", Harms::large_print, warning, "theme/line-length", long_lines, "Write at most 60ch, or take it out.", {}, false},
    StyleRow{"max-inline-size", is_long_line, "80", everyone, warning, "theme/line-length", long_lines, "Write at most 75ch, or take it out.", {}, false},
    StyleRow{"margin", is_small_gap, "1", Harms::large_print, warning, "theme/paragraph-gap", "paragraphs that run into each other", blank_line, {}, false, has_gap_above},
    StyleRow{"margin", is_small_gap, "0.75", everyone, warning, "theme/paragraph-gap", "paragraphs that run into each other", gap, {}, false, has_gap_above},
    StyleRow{"margin-block", is_small_gap, "1", Harms::large_print, warning, "theme/paragraph-gap", "paragraphs that run into each other", blank_line, {}, false, has_gap_above},
    StyleRow{"margin-block", is_small_gap, "0.75", everyone, warning, "theme/paragraph-gap", "paragraphs that run into each other", gap, {}, false, has_gap_above},
    StyleRow{"margin-block-end", is_small_gap, "1", Harms::large_print, warning, "theme/paragraph-gap", "paragraphs that run into each other", blank_line, {}, false, has_gap_above},
    StyleRow{"margin-block-end", is_small_gap, "0.75", everyone, warning, "theme/paragraph-gap", "paragraphs that run into each other", gap, {}, false, has_gap_above},
    StyleRow{"margin-bottom", is_small_gap, "1", Harms::large_print, warning, "theme/paragraph-gap", "paragraphs that run into each other", blank_line, {}, false, has_gap_above},
    StyleRow{"margin-bottom", is_small_gap, "0.75", everyone, warning, "theme/paragraph-gap", "paragraphs that run into each other", gap, {}, false, has_gap_above},
    StyleRow{"font-size", is_smaller_than, "1.5", Harms::large_print, error, "theme/small-type", "words that are smaller than 18 point", "Write at least 1.5rem, or 18pt on paper."},
    StyleRow{"font-size", is_smaller_than, "1.333", Harms::easy_read, error, "theme/small-type", "words that are smaller than 16 point", "Write at least 1.333rem, or 16pt on paper."},
    StyleRow{"font", is_smaller_than, "1.5", Harms::large_print, error, "theme/small-type", "words that are smaller than 18 point", "Write at least 1.5rem, or 18pt on paper."},
    StyleRow{"font", is_smaller_than, "1.333", Harms::easy_read, error, "theme/small-type", "words that are smaller than 16 point", "Write at least 1.333rem, or 16pt on paper."},
    StyleRow{"font-size", is_smaller_than_around, "", large_and_easy, warning, "theme/small-type", "words that are smaller than those around them", "Take it out, or write at least 1em."},
    StyleRow{"font-size", is_smaller_than, "1", everyone, warning, "theme/small-type", "small words", "Write at least 1rem.", text_elements, false},
    StyleRow{"font-size", is_fixed_type, "", everyone, warning, "theme/fixed-size", "letters that stay the same when they ask for bigger ones", in_rem_words, {}, false},
    StyleRow{"font", is_fixed_type, "", everyone, warning, "theme/fixed-size", "letters that stay the same when they ask for bigger ones", in_rem_words, {}, false},
    StyleRow{"text-decoration", holds, "none", everyone, warning, "theme/link-underline", "links that only their colour shows", "Take it out: links in a text are underlined.", "a", false},
    StyleRow{"text-decoration-line", holds, "none", everyone, warning, "theme/link-underline", "links that only their colour shows", "Take it out: links in a text are underlined.", "a", false},
    StyleRow{"outline", takes_outline, "2", everyone, warning, "theme/no-focus", unseen, ring, {}, false},
    StyleRow{"outline-style", takes_outline, "2", everyone, warning, "theme/no-focus", unseen, ring, {}, false},
    StyleRow{"outline-width", takes_outline, "2", everyone, warning, "theme/no-focus", unseen, ring, {}, false},
    StyleRow{"height", is_fixed_height, "", everyone, warning, "theme/cut-off-words", cut, not_cut, boxes, false},
    StyleRow{"max-height", is_fixed_height, "", everyone, warning, "theme/cut-off-words", cut, not_cut, boxes, false},
    StyleRow{"block-size", is_fixed_height, "", everyone, warning, "theme/cut-off-words", cut, not_cut, boxes, false},
    StyleRow{"max-block-size", is_fixed_height, "", everyone, warning, "theme/cut-off-words", cut, not_cut, boxes, false},
    StyleRow{"width", is_too_wide, "", everyone, warning, "theme/too-wide", wide, narrow, boxes, false, has_greatest_width},
    StyleRow{"inline-size", is_too_wide, "", everyone, warning, "theme/too-wide", wide, narrow, boxes, false, has_greatest_width},
    StyleRow{"min-width", is_too_wide, "", everyone, warning, "theme/too-wide", wide, narrow, boxes, false},
    StyleRow{"min-inline-size", is_too_wide, "", everyone, warning, "theme/too-wide", wide, narrow, boxes, false},
    StyleRow{"overflow", stops_scrolling, "", everyone, warning, "theme/cut-off-words", "wide tables that they cannot move to see the rest of", "Take it out.", {}, false},
    StyleRow{"overflow-x", stops_scrolling, "", everyone, warning, "theme/cut-off-words", "wide tables that they cannot move to see the rest of", "Take it out.", {}, false},
    StyleRow{"display", hides_part, "none", everyone, warning, "theme/hidden-part", hidden, "Take it out.", {}, false},
    StyleRow{"visibility", hides_part, "hidden", everyone, warning, "theme/hidden-part", hidden, "Take it out.", {}, false},
    StyleRow{"white-space", holds, "nowrap", everyone, warning, "theme/cut-off-words", "lines that run out of the screen of a telephone", "Take it out.", boxes, false},
    StyleRow{"text-overflow", holds, "ellipsis", everyone, warning, "theme/cut-off-words", "dots in the place of words", "Take it out, so that all words are shown."},
    StyleRow{"-webkit-line-clamp", is_set, "", everyone, warning, "theme/cut-off-words", "dots in the place of words", "Take it out, so that all words are shown."},
    StyleRow{"margin", is_narrow_margin, "2.54", Harms::large_print, warning, "theme/print-margin", "words that stand close to the edge of the paper", "Write at least 2.54cm on all sides."},
    StyleRow{"margin-top", is_narrow_margin, "2.54", Harms::large_print, warning, "theme/print-margin", "words that stand close to the edge of the paper", "Write at least 2.54cm on all sides."},
    StyleRow{"margin-bottom", is_narrow_margin, "2.54", Harms::large_print, warning, "theme/print-margin", "words that stand close to the edge of the paper", "Write at least 2.54cm on all sides."},
    StyleRow{"margin-left", is_narrow_margin, "2.54", Harms::large_print, warning, "theme/print-margin", "words that stand close to the edge of the paper", "Write at least 2.54cm on all sides."},
    StyleRow{"margin-right", is_narrow_margin, "2.54", Harms::large_print, warning, "theme/print-margin", "words that stand close to the edge of the paper", "Write at least 2.54cm on all sides."},
    StyleRow{"size", is_other_paper, "", Harms::large_print, warning, "theme/paper", "sheets that are not A4, so that large print is enlarged, shrunk or cut", "Write size: A4."},
    StyleRow{"widows", is_fewer_than, "2", Harms::large_print, warning, "theme/lone-line", "lines that stand alone at the top of a sheet", "Write widows: 2 or more."},
    StyleRow{"orphans", is_fewer_than, "2", Harms::large_print, warning, "theme/lone-line", "lines that stand alone at the foot of a sheet", "Write orphans: 2 or more."},
    StyleRow{"letter-spacing", parts_letters, "", Harms::joined_letters, warning, "theme/letter-spacing", "letters that are torn apart in a language that joins them", "Write it for other languages only: begin the selector with :root:not(:lang(ur), :lang(ar))."},
    StyleRow{"margin-left", is_set_beside_words, "", Harms::right_to_left, warning, "theme/left-and-right", wrong_side, "Write margin-inline-start."},
    StyleRow{"margin-right", is_set_beside_words, "", Harms::right_to_left, warning, "theme/left-and-right", wrong_side, "Write margin-inline-end."},
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
