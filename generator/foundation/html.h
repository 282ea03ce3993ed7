// HTML: text made safe to stand in it, and (through gumbo) pages read back.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// Adds `text` to `html` with & < > and both quotation marks as character references, safe in text and in attributes.
void append_escaped(std::string& html, std::string_view text);

/// `text` as `append_escaped` adds it.
std::string escaped(std::string_view text);

struct HtmlAttribute {
  std::string name;
  std::string value;
};

/// An element of a page, or a stretch of its words.
struct HtmlNode {
  std::string name;  // "main"; empty for words
  std::vector<HtmlAttribute> attributes;
  std::string words;
  std::uint32_t parent = 0;
  std::uint32_t end = 0;  // one past the last node inside it
};

/// All nodes of a page in the order of the page: nodes[0] is its root element. Read as browsers read it, so any bytes give a page.
struct HtmlPage {
  std::vector<HtmlNode> nodes;
};

/// Reads the bytes of a page.
HtmlPage read_html(std::string_view bytes);

/// The value of an attribute, or null where the element has none of that name.
const std::string* attribute_of(const HtmlNode& node, std::string_view name);

/// Whether the node at `index` stands in an element called `name`.
bool is_inside(const HtmlPage& page, std::uint32_t index, std::string_view name);

/// All words inside the node at `index`, in order, with single spaces.
std::string words_inside(const HtmlPage& page, std::uint32_t index);

}  // namespace alongside
