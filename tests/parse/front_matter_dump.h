// Front matter as a few lines of text, for case folders.
#pragma once

#include <string>

#include "model/front_matter.h"

namespace alongside {

/// One line a field that is given, in the order of FrontMatter.
std::string dumped(const FrontMatter& front);

}  // namespace alongside
