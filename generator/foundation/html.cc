#include "foundation/html.h"

#include <gumbo.h>

#include <memory>

#include "foundation/bytes.h"
#include "foundation/text.h"

namespace alongside {
namespace {

/// Whether a byte means something in HTML and so cannot stand for itself.
bytes::Answer has_meaning(unsigned char byte) {
  return bytes::is(byte, '&') | bytes::is(byte, '<') | bytes::is(byte, '>') | bytes::is(byte, '"') | bytes::is(byte, '\'');
}

std::string_view reference_of(char sign) {
  switch (sign) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    default: return "&#39;";
  }
}

struct FreeOutput {
  void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

const GumboVector* children_of(const GumboNode& node) {
  const bool is_element = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
  return is_element ? &node.v.element.children : nullptr;
}

std::string name_of(const GumboElement& element) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece written = element.original_tag;
  gumbo_tag_from_original_text(&written);
  return {written.data, written.length};
}

HtmlNode copied(const GumboNode& node, std::uint32_t parent) {
  HtmlNode copy;
  copy.parent = parent;
  if (children_of(node) == nullptr) {
    const bool is_words = node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
    if (is_words) copy.words = node.v.text.text;
    return copy;
  }
  copy.name = name_of(node.v.element);
  const GumboVector& attributes = node.v.element.attributes;
  for (unsigned i = 0; i < attributes.length; ++i) {
    const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[i]);
    copy.attributes.push_back({attribute->name, attribute->value});
  }
  return copy;
}

/// A node whose children are being copied; a list of these in the place of a call within a call, because pages may nest deep.
struct Open {
  const GumboNode* node;
  std::uint32_t index;
  unsigned next_child = 0;
};

void copy_tree(const GumboNode& root, HtmlPage& page) {
  page.nodes.push_back(copied(root, 0));
  std::vector<Open> open = {{&root, 0}};
  while (!open.empty()) {
    const GumboVector* children = children_of(*open.back().node);
    if (children == nullptr || open.back().next_child == children->length) {
      page.nodes[open.back().index].end = static_cast<std::uint32_t>(page.nodes.size());
      open.pop_back();
      continue;
    }
    const auto* child = static_cast<const GumboNode*>(children->data[open.back().next_child++]);
    if (child->type == GUMBO_NODE_COMMENT) continue;
    const auto index = static_cast<std::uint32_t>(page.nodes.size());
    page.nodes.push_back(copied(*child, open.back().index));
    open.push_back({child, index});
  }
}

}  // namespace

HtmlPage read_html(std::string_view bytes) {
  const std::unique_ptr<GumboOutput, FreeOutput> output(gumbo_parse_with_options(&kGumboDefaultOptions, bytes.data(), bytes.size()));
  HtmlPage page;
  copy_tree(*output->root, page);
  return page;
}

const std::string* attribute_of(const HtmlNode& node, std::string_view name) {
  for (const HtmlAttribute& attribute : node.attributes) {
    if (attribute.name == name) return &attribute.value;
  }
  return nullptr;
}

bool is_inside(const HtmlPage& page, std::uint32_t index, std::string_view name) {
  for (std::uint32_t at = index; at != 0; at = page.nodes[at].parent) {
    if (page.nodes[page.nodes[at].parent].name == name) return true;
  }
  return false;
}

std::string words_inside(const HtmlPage& page, std::uint32_t index) {
  std::string words;
  for (std::uint32_t i = index; i < page.nodes[index].end; ++i) words += page.nodes[i].words + ' ';
  return std::string(trimmed(one_spaced(words)));
}

void append_escaped(std::string& html, std::string_view text) {
  std::size_t start = 0;
  for (std::size_t at = bytes::find(text, 0, has_meaning); at != std::string_view::npos; at = bytes::find(text, start, has_meaning)) {
    html.append(text, start, at - start).append(reference_of(text[at]));
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
