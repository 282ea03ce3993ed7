#include "assemble/style_links.h"

#include <algorithm>

#include "foundation/text.h"

namespace alongside {
namespace {

/// Whether `css` goes on at `at` with `words`, which are in small letters; CSS takes capitals for the same.
bool goes_on_with(std::string_view css, std::size_t at, std::string_view words) {
  const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  const std::string_view here = css.substr(at, words.size());
  return std::equal(here.begin(), here.end(), words.begin(), words.end(),
                    [&](char one, char other) { return small(one) == other; });
}

std::string_view without_quotation_marks(std::string_view address) {
  const bool is_quoted = address.size() > 1 && (address.front() == '"' || address.front() == '\'') &&
                         address.back() == address.front();
  return is_quoted ? address.substr(1, address.size() - 2) : address;
}

/// The words from `start` up to `sign`, or to the end.
std::string_view words_up_to(std::string_view css, std::size_t start, char sign) {
  return css.substr(start, std::min(css.find(sign, start), css.size()) - start);
}

}  // namespace

std::vector<StyleLink> links_of_style(std::string_view css) {
  constexpr std::string_view opening = "url(", import = "@import";
  std::vector<StyleLink> links;
  for (std::size_t at = 0; at < css.size(); ++at) {
    const bool is_import = goes_on_with(css, at, import);
    if (goes_on_with(css, at, "/*")) {
      at = css.find("*/", at + 2);
      if (at == std::string_view::npos) break;
    } else if (is_import || goes_on_with(css, at, opening)) {
      const std::size_t start = at + (is_import ? import : opening).size();
      const std::string_view words = words_up_to(css, start, is_import ? ';' : ')');
      links.push_back({std::string(without_quotation_marks(trimmed(words))), start, is_import});
      at = start + words.size();
    }
  }
  return links;
}

}  // namespace alongside
