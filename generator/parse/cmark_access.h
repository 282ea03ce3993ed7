// The only door to the private parts of cmark-gfm (node.h): the public getters write into the node or do not exist.
#pragma once

#include <string_view>

#include <cmark-gfm.h>

namespace alongside {

/// The words of a text, code, HTML or footnote node; they live as long as the node.
std::string_view literal_of(cmark_node* node);

/// The address of a link or picture, without backslashes and entities.
std::string_view url_of(cmark_node* node);

/// The title of a link or picture.
std::string_view title_of(cmark_node* node);

/// Whether lines may still be added to a block.
bool is_open(cmark_node* node);

/// How far the text of a list item is indented.
int item_indent(cmark_node* item);

/// Whether a block is code between fences.
bool is_fenced_code(cmark_node* node);

/// Throws where the library at hand is not the one whose private header this was built with.
void check_cmark_version();

}  // namespace alongside
