// The pictures that `picture:name` and paths can mean, from all layers, with what pictures.yaml says of them.
#pragma once

#include <vector>

#include "assemble/assembly.h"

namespace alongside {

/// Fills Toolkit::pictures and picture_by_name and the files of the index. `described` are the entries of
/// every pictures.yaml; one that speaks of no file is a finding.
void collect_files(Assembly& assembly, const std::vector<Picture>& described);

}  // namespace alongside
