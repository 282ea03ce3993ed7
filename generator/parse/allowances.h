// Which block a comment `<!-- allow rule: reason -->` speaks of.
#pragma once

#include <cmark-gfm.h>

#include "parse/block_places.h"
#include "parse/copying.h"
#include "parse/html_parts.h"

namespace alongside {

/// A comment that is the block `comment` of its own: it speaks of the block below it, or of the list item that it begins.
void add_block_allowance(Copying& copying, const BlockPlaces& places, cmark_node* comment, AllowComment allow);

/// A comment within the words of `block`: it speaks of that block, or of the list item that the block begins.
void add_inline_allowance(Copying& copying, const BlockPlaces& places, cmark_node* block, AllowComment allow);

}  // namespace alongside
