// `::: name … :::` as a block of cmark-gfm. How the parser calls an extension: for each line it asks the open blocks from the
// outside in whether they go on; then it looks for new blocks. What a container is called and given is read afterwards.
#pragma once

#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

namespace alongside {

/// The extension, made once for the life of the program; attach it to a parser.
cmark_syntax_extension* container_extension();

/// Whether `node` is a container.
bool is_container(cmark_node* node);

/// Whether the container `node` was closed by a line of its own.
bool is_closed_container(cmark_node* node);

}  // namespace alongside
