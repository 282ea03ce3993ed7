#include "foundation/html.h"

namespace alongside {
namespace {

std::string_view reference_for(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    default: return "&#39;";
  }
}

}  // namespace

void append_escaped(std::string& html, std::string_view text) {
  std::size_t start = 0;
  for (std::size_t at = text.find_first_of("&<>\"'"); at != std::string_view::npos;
       at = text.find_first_of("&<>\"'", start)) {
    html += text.substr(start, at - start);
    html += reference_for(text[at]);
    start = at + 1;
  }
  html += text.substr(start);
}

std::string escaped(std::string_view text) {
  std::string html;
  append_escaped(html, text);
  return html;
}

}  // namespace alongside
