// Finds the settings between `---` lines at the top of a page.
#pragma once

#include <cstddef>
#include <string_view>

namespace alongside {

/// Where the front matter stands. Without one, `body` is 0; with one that is never closed, `body` is the whole text.
struct FrontMatterBlock {
  bool found = false;
  bool closed = false;
  std::size_t begin = 0;  // of its YAML, in bytes
  std::size_t end = 0;
  std::size_t body = 0;   // where the Markdown begins
  int first_line = 1;     // of its YAML
  int odd_line = 0;       // the first of its two lines of hyphens that does not hold three; 0 where both do
  bool lacks_begin = false;  // no line of hyphens stands above it
  bool lacks_end = false;    // nor below it: an empty line ends it
};

/// The front matter of `text`: it begins where the first line with words is `---` and ends at the next `---` or `...`. Lines of
/// another number of hyphens, or of the dashes that Word makes of them, count too where a setting follows the first of them. A text
/// that begins with "title: …" or "summary: …" in any letter case, with nothing but settings down to such a line, has front matter
/// that lacks its first line; where an empty line ends them instead, it lacks both.
FrontMatterBlock front_matter_block(std::string_view text);

}  // namespace alongside
