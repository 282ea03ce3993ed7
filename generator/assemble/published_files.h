// The files that the site holds as they are.
#pragma once

#include "assemble/assembly.h"

namespace alongside {

/// Fills Toolkit::files: what links, pages, templates and style sheets lead to, and all of content/static/.
/// Two things at one address, a file that a style sheet asks for in vain, and files that nothing links to are
/// findings.
void publish_files(Assembly& assembly);

}  // namespace alongside
