// The way through a document's tree that the rules share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/document.h"

namespace alongside {

/// Calls `visit(index, node)` for each child of `parent`, in order.
template <class Visit>
void for_each_child(const Document& document, std::uint32_t parent, Visit visit) {
  for (std::uint32_t child = document.nodes[parent].first_child; child != 0;
       child = document.nodes[child].next) {
    visit(child, document.nodes[child]);
  }
}

/// Whether `node` is white space between words: a break, or words that hold nothing else.
bool is_blank(const Document& document, const Node& node);

/// The one child of `parent` that is not blank; 0 where there is none, or more than one.
std::uint32_t only_child(const Document& document, std::uint32_t parent);

/// Whether a picture stands below `parent`.
bool holds_picture(const Document& document, std::uint32_t parent);

/// `words` between curly quotation marks, in one line and cut to a length that a person reads at a glance.
std::string quoted(std::string_view words);

}  // namespace alongside
