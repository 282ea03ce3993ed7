// The line that a finding speaks of, with the place underlined.
#pragma once

#include <string>
#include <string_view>

#include "foundation/finding.h"

namespace alongside {

/// Where an excerpt's two rows may be cut: no row is wider than this many columns of a terminal.
inline constexpr int widest_excerpt = 100;

/// A line as a terminal shows it and the row of spaces and carets that goes below it.
struct Excerpt {
  std::string words;
  std::string underline;
};

/// `line` with the stretch of `where` that lies in its first line underlined; cut on both sides, with `…`, to `widest` columns
/// (at least 10) around the place. Widths are those of a terminal: wide characters count 2, tabs become spaces, and characters
/// that would steer the terminal become U+FFFD.
Excerpt excerpt_of(std::string_view line, const Location& where, int widest);

/// `text` on one line and without characters that would steer the terminal.
std::string safe_for_terminal(std::string_view text);

}  // namespace alongside
