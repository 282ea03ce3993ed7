// Markdown into the nodes of a Document, by cmark-gfm with tables, task lists, footnotes and our containers. Only extensions
// of blocks are attached: those of inlines change a table that all threads share.
#pragma once

#include "model/document.h"

namespace alongside {

/// Fills nodes, headings, links, containers, allowances and findings of `document` from its text, and its title where the
/// front matter gave none. Throws where the system's cmark-gfm is not the one that this was built with.
void copy_markdown(Document& document);

}  // namespace alongside
