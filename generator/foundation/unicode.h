// Four measures of text that are easily mixed up: code points (columns), display width (carets), canonical form (names)
// and heading ids. utf8proc stands behind all four.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace alongside {

/// The byte at which `text` stops being UTF-8, or npos where all of it is.
std::size_t first_invalid_utf8(std::string_view text);

/// How many code points `text` holds; expects UTF-8.
int code_points(std::string_view text);

/// How many columns of a terminal `text` takes: 2 for wide characters, 0 for combining marks.
int display_width(std::string_view text);

/// `text` in Unicode's composed form (NFC), so that é typed in two ways is one name; as it was if not UTF-8.
std::string composed(std::string_view text);

/// `text` in small letters of every script.
std::string lower_case(std::string_view text);

/// The id of a heading as GitHub makes it: small letters, spaces to hyphens, letters and digits of every script kept,
/// other signs left out.
std::string heading_id(std::string_view heading);

/// Reads the code point at `at` and moves `at` past it; U+FFFD, one byte on, where the bytes are not UTF-8.
char32_t next_code_point(std::string_view text, std::size_t& at);

/// Adds `code_point` to `text` as UTF-8.
void append_utf8(std::string& text, char32_t code_point);

/// Whether `code_point` is a letter, a digit, a capital letter, a small letter of any script.
bool is_letter(char32_t code_point);
bool is_digit(char32_t code_point);
bool is_capital(char32_t code_point);
bool is_small(char32_t code_point);

/// Whether `code_point` is a sign that is put on the letter before it, such as a vowel mark.
bool is_mark(char32_t code_point);

/// A key that sorts as readers expect: small letters, accents and leading signs left out, the text itself to break ties.
std::string sort_key(std::string_view text);

}  // namespace alongside
