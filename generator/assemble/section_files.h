// Which texts hold only the level-2 sections that they change, and which text each of them changes.
#pragma once

#include <string>
#include <vector>

#include "assemble/assembly.h"

namespace alongside {

/// The section files among `texts`, which are those of `sources`, in their order, each with the text at the same place in the next layer
/// that has one; `own` is still empty. `languages` are those that file names may hold, the toolkit's own first. Costs next to nothing
/// where no layer has such a file.
std::vector<SectionFile> find_section_files(const SourceFiles& sources, const DocumentList& texts,
                                            const std::vector<std::string>& languages);

/// Adds a finding for every page that has the shape of a section file and no page below it to change.
void check_section_files(Assembly& assembly);

}  // namespace alongside
