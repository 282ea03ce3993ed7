// How templates and words are handed to the mustache library, and its text read back. Only templates.cc includes it.
//
// The library makes a component of every white space, which costs more than all tags together. So white space is hidden from it
// behind control characters, which no page may hold anyway, and put back afterwards. Another one marks the place of markup and of
// holes, so that long markup is not copied about.
#pragma once

#include <string>

#include "render/template_text.h"

namespace alongside {

/// Stands before and after the number of a place that is filled later.
inline constexpr char place_mark = '\x1a';

/// Stands before the name of a variable in the text of a page: not in an attribute or a <title>.
inline constexpr char text_mark = '\x1f';

/// A joined template as the library is given it. All its variables are written with three braces: what is escaped is decided
/// before the library sees it.
std::string mustache_text(const TemplateTokens& tokens);

/// Puts the white space of a rendered template back.
void show_white_space(std::string& rendered);

/// Text as it may stand in a page: escaped, without control characters.
std::string safe_text(const std::string& words);

}  // namespace alongside
