// Links and pictures outside the text: in front matter, settings and themes.
#pragma once

#include "assemble/document_links.h"

namespace alongside {

/// Resolves pictures of pages, `withdrawn.instead`, `formats`, the addresses of sources, the contact form and
/// the logo.
void resolve_fields(Assembly& assembly, LinkTroubles& troubles);

}  // namespace alongside
