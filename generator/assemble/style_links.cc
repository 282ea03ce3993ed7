#include "assemble/style_links.h"

#include "foundation/text.h"

namespace alongside {

std::vector<StyleLink> links_of_style(std::string_view css) {
  constexpr std::string_view opening = "url(";
  std::vector<StyleLink> links;
  for (std::size_t at = 0; at < css.size(); ++at) {
    if (css.substr(at).starts_with("/*")) {
      at = css.find("*/", at + 2);
      if (at == std::string_view::npos) break;
    } else if (css.substr(at).starts_with(opening)) {
      const std::size_t start = at + opening.size();
      const std::size_t close = css.find(')', start);
      if (close == std::string_view::npos) break;
      std::string_view address = trimmed(css.substr(start, close - start));
      const bool is_quoted = address.size() > 1 && (address.front() == '"' || address.front() == '\'') &&
                             address.back() == address.front();
      if (is_quoted) address = address.substr(1, address.size() - 2);
      links.push_back({std::string(address), start});
      at = close;
    }
  }
  return links;
}

}  // namespace alongside
