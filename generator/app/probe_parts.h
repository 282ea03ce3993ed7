// What readers must find on each probe page.
#pragma once

#include <string>
#include <vector>

#include "check/check_page.h"
#include "model/toolkit.h"
#include "model/view.h"

namespace alongside {

/// Adds the hard word of the easy-read probe text to the glossary, so that its pages have a word list.
void add_probe_word(Glossary& glossary);

/// The parts that the page at `address`, below the site's root, must hold in its language and edition; nothing for pages that are
/// neither made from a probe text, nor the first page of easy read, nor an accessibility statement.
std::vector<NeededPart> needed_parts(const View& view, const std::string& address);

}  // namespace alongside
