// What style sheets ask for: url(fonts/quiet.woff2).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alongside {

struct StyleLink {
  std::string address;     // as written, without quotation marks
  std::size_t offset = 0;  // where it stands in the style sheet
};

/// Every url(…) of a style sheet outside comments.
std::vector<StyleLink> links_of_style(std::string_view css);

}  // namespace alongside
