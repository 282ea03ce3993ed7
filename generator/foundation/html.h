// HTML: text made safe to stand in it, and (through gumbo) pages read back.
#pragma once

#include <string>
#include <string_view>

namespace alongside {

/// Adds `text` to `html` with & < > and both quotation marks as character references, safe in text and in attributes.
void append_escaped(std::string& html, std::string_view text);

/// `text` as `append_escaped` adds it.
std::string escaped(std::string_view text);

}  // namespace alongside
