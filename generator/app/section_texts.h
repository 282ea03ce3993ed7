// Texts of which a layer above changes single sections, put together before the toolkit is assembled.
#pragma once

#include <string>
#include <vector>

#include "assemble/assemble.h"

namespace alongside {

/// Lets each section file among the parsed texts of `sources` become the text that it makes of the one below; the file as it stands goes
/// to Documents::section_files. Gives what is found only when both are put together. `languages` are those that file names may hold, the toolkit's own first.
Findings put_sections_in_place(const SourceFiles& sources, const std::vector<std::string>& languages, Documents& documents);

}  // namespace alongside
