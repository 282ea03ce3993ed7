// What is looked at before anything is parsed: bytes that are no text, and shapes that would keep a parser
// busy for ever.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "foundation/finding.h"
#include "foundation/source_text.h"

namespace alongside {

inline constexpr std::size_t largest_text = 2'000'000;  // bytes
inline constexpr std::size_t longest_line = 20'000;     // bytes; what stands in one line costs its square
inline constexpr int deepest_nesting = 100;             // lists, quotes and brackets
inline constexpr int widest_table = 100;                // columns

/// Takes a byte order mark away and turns line ends of old Macs (CR alone) into LF; every other byte keeps
/// its place.
void tidy_bytes(std::string& bytes);

/// Why `bytes` are no text that can be read: too large, not UTF-8, a zero byte. Empty where they are fine.
Findings unreadable_bytes(std::string_view bytes, const std::string& file);

/// Why the Markdown from byte `body` of `text` on is not given to the parser: quotes, lists, brackets or
/// containers nested too deep, a table too wide or a line too long. Empty where it is fine.
Findings unparsable_markdown(std::string_view text, std::size_t body, const LineIndex& lines,
                             const std::string& file);

}  // namespace alongside
