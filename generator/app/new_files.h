// Files that `new` writes: never over one that is there.
#pragma once

#include <string>
#include <string_view>

#include "app/open_toolkit.h"

namespace alongside {

/// Writes `bytes` to the new file `path` of the toolkit in `folder`. Throws FileProblem where there is such a file already.
void write_new_file(const std::string& folder, const std::string& path, std::string_view bytes);

/// Starts a whole toolkit in the folder that `typed` names. Gives its folder.
std::string new_toolkit(const Options& options, const std::string& typed);

/// Starts a page of the kind that `kind_word` names. Gives its path in the toolkit. Throws FileProblem where a layer below has such a page.
std::string new_page(const OpenToolkit& toolkit, const std::string& kind_word, const std::string& title, Date today);

/// Starts the easy-read text of the page in `file`. Gives its path in the toolkit.
std::string new_easy_read(const OpenToolkit& toolkit, const ToolkitFile& file);

/// Starts the text of `file` in the language `tag`. Gives its path in the toolkit.
std::string new_translation(const OpenToolkit& toolkit, const std::string& tag, const ToolkitFile& file);

}  // namespace alongside
