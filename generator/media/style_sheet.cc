#include "media/style_sheet.h"

#include <algorithm>
#include <array>

#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

std::string small_letters(std::string_view text) {
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return small;
}

std::string_view without_quotes(std::string_view text) {
  text = trimmed(text);
  const bool quoted =
      text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
  return quoted ? trimmed(text.substr(1, text.size() - 2)) : text;
}

bool may_hide_an_address(const std::string& small) {
  constexpr std::array<std::string_view, 5> signs = {"\\", "image-set(", "image(", "src(", "cross-fade("};
  return std::any_of(signs.begin(), signs.end(),
                     [&](std::string_view sign) { return small.find(sign) != std::string::npos; });
}

/// Where the url( whose address begins at `at` ends, after its bracket; a quoted address may hold brackets
/// itself.
std::size_t end_of_url(std::string_view css, std::size_t at) {
  const std::size_t first = css.find_first_not_of(" \t\r\n", at);
  if (first == std::string_view::npos) return css.size();
  std::size_t from = first;
  if (css[first] == '"' || css[first] == '\'') {
    const std::size_t quote = css.find(css[first], first + 1);
    if (quote == std::string_view::npos) return css.size();
    from = quote + 1;
  }
  const std::size_t bracket = css.find(')', from);
  return bracket == std::string_view::npos ? css.size() : bracket + 1;
}

/// Where an @import that begins at `at` ends: after its semicolon, which may also stand inside its address.
std::size_t end_of_import(std::string_view css, std::size_t at) {
  char quote = 0;
  for (; at < css.size(); ++at) {
    const char c = css[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == ';') {
      return at + 1;
    }
  }
  return css.size();
}

}  // namespace

bool is_inside_reference(std::string_view address) {
  const std::string small = small_letters(trimmed(address));
  if (small.starts_with('#')) return true;
  // A drawing inside a drawing could refer on, so only pictures made of pixels are let in.
  if (small.starts_with("data:image/")) return !small.starts_with("data:image/svg");
  return small.starts_with("data:font/") || small.starts_with("data:application/font") ||
         small.starts_with("data:application/x-font");
}

std::string clean_css(std::string_view css) {
  const std::string small = small_letters(css);
  if (may_hide_an_address(small)) return {};
  std::string clean;
  std::size_t kept = 0;
  for (std::size_t at = 0; at < css.size();) {
    const std::string_view rest = std::string_view(small).substr(at);
    if (rest.starts_with("@import")) {
      clean += css.substr(kept, at - kept);
      kept = at = end_of_import(css, at);
    } else if (rest.starts_with("url(")) {
      const std::size_t end = end_of_url(css, at + 4);
      const std::size_t last = end > at + 4 && css[end - 1] == ')' ? end - 1 : end;
      const bool inside = is_inside_reference(without_quotes(css.substr(at + 4, last - at - 4)));
      if (!inside) {
        clean.append(css.substr(kept, at - kept)).append("none");
        kept = end;
      }
      at = end;
    } else {
      ++at;
    }
  }
  return clean.append(css.substr(kept));
}

}  // namespace alongside
