// What style sheets ask for: url(fonts/quiet.woff2), and other style sheets by @import.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alongside {

struct StyleLink {
  std::string address;     // as written, without quotation marks
  std::size_t offset = 0;  // where it stands in the style sheet
  bool is_import = false;  // a whole style sheet, `address` as it stands up to the semicolon
};

/// Every url(…) and @import of a style sheet outside comments.
std::vector<StyleLink> links_of_style(std::string_view css);

}  // namespace alongside
