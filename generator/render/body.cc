#include "render/body.h"

#include <utility>

#include "foundation/html.h"
#include "render/block_writer.h"

namespace alongside {

Body render_body(const BodyPlace& place, TextIndex text) {
  const Toolkit& toolkit = *place.view->toolkit;
  const Document& document = *toolkit.texts[text].document;
  BlockWriter writer{place, *place.view, &document, &toolkit.links[text]};
  writer.html.reserve(document.source_length * 2);
  if (place.terms != nullptr) writer.used_terms.resize(place.terms->term_count());
  if (writer.is_easy_read()) {
    write_ideas(writer, 0);
  } else {
    write_blocks(writer, 0);
  }
  write_footnotes(writer);
  return {std::move(writer.html), std::move(writer.terms)};
}

std::string bold_marked(std::string_view words) {
  std::string html;
  bool bold = false;
  while (!words.empty()) {
    const std::size_t mark = words.find("**");
    append_escaped(html, words.substr(0, mark));
    if (mark == std::string_view::npos) break;
    html += bold ? "</strong>" : "<strong>";
    bold = !bold;
    words.remove_prefix(mark + 2);
  }
  if (bold) html += "</strong>";
  return html;
}

}  // namespace alongside
