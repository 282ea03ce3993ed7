#include "foundation/html.h"

#include <array>

namespace alongside {
namespace {

/// What a byte stands as in HTML; empty for one that stands for itself.
constexpr std::array<std::string_view, 256> references = [] {
  std::array<std::string_view, 256> table{};
  table['&'] = "&amp;";
  table['<'] = "&lt;";
  table['>'] = "&gt;";
  table['"'] = "&quot;";
  table['\''] = "&#39;";
  return table;
}();

}  // namespace

void append_escaped(std::string& html, std::string_view text) {
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view reference = references[static_cast<unsigned char>(text[at])];
    if (reference.empty()) continue;
    html.append(text, start, at - start).append(reference);
    start = at + 1;
  }
  html.append(text, start);
}

std::string escaped(std::string_view text) {
  std::string html;
  append_escaped(html, text);
  return html;
}

}  // namespace alongside
