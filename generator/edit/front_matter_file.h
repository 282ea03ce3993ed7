// A Markdown file taken apart around its front matter, byte for byte.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// `before`, all `lines` and `after` joined are the file again.
struct FrontMatterFile {
  std::string before;              // byte order mark and opening `---`
  std::vector<std::string> lines;  // each with its ending
  std::string after;               // closing `---` and the text
  std::string ending;              // "\n" or "\r\n": what new lines end with
  int first_line = 2;              // the number of the first of `lines`
};

/// `bytes` taken apart. A file without front matter gets an empty one. Throws EditProblem where
/// the first `---` is never closed, and where the bytes are not text that can be changed by lines.
FrontMatterFile split_file(std::string_view bytes);

/// A file that is nothing but settings, taken apart in the same way. Throws EditProblem where the bytes are not text that can be changed
/// by lines.
FrontMatterFile split_settings(std::string_view bytes);

/// The bytes of the file again.
std::string joined_file(const FrontMatterFile& file);

/// The front matter without its `---` lines.
std::string front_matter_of(const FrontMatterFile& file);

}  // namespace alongside
