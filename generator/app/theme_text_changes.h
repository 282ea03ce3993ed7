// Which texts a theme adds, replaces and leaves out.
#pragma once

#include <string>
#include <vector>

#include "app/load.h"
#include "report/theme_changes.h"

namespace alongside {

/// The texts that readers of `brand` get otherwise than those of `plain`, by the address of their pages.
std::vector<ChangedText> text_changes(const LoadedToolkit& plain, const LoadedToolkit& brand);

/// The title of `text`, else its page's, with names filled in as in `view`.
std::string shown_title(const View& view, const Toolkit& toolkit, const Text& text);

/// "Easy read, cy"; empty for a page itself.
std::string shown_form(const Toolkit& toolkit, const Text& text);

}  // namespace alongside
