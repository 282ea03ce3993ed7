// A Document as a few lines of text, so that a case folder can say what a text must become.
#pragma once

#include <string>

#include "model/document.h"

namespace alongside {

/// One line a node, two spaces for each level; then title, headings, links, allowances.
std::string dumped(const Document& document);

/// One line a finding: `line:column severity rule message | hint`, in the order of the file.
std::string dumped(Findings findings);

}  // namespace alongside
