// The links of all documents: texts, shared texts, a theme's slots.
#pragma once

#include "assemble/assembly.h"
#include "assemble/resolve.h"

namespace alongside {

/// Something wrong with a link, at its place; `written` and the place are kept for the hint.
struct LinkTrouble {
  Location where;
  std::string written;
  std::string folder;
  Trouble trouble;
};

using LinkTroubles = std::vector<LinkTrouble>;

/// Keeps the trouble of `resolved`, if it has any, and gives its target.
LinkTarget noted(Resolved resolved, const Location& where, std::string_view written, const LinkPlace& place,
                 LinkTroubles& troubles);

/// Resolves the links of every document: Toolkit::links, shared, shared_links, slots, slot_links and
/// attribute_links.
void resolve_documents(Assembly& assembly, LinkTroubles& troubles);

/// The path of a text's file below content/, as the file spells it.
std::string_view path_of_text(const Assembly& assembly, const Text& text);

/// Where the links of a text stand; its folder is kept by the text's source file.
LinkPlace place_of_text(const Assembly& assembly, const Text& text);

/// Turns troubles into findings, with "did you mean" where something is missing.
void tell_troubles(Assembly& assembly, const LinkTroubles& troubles);

}  // namespace alongside
