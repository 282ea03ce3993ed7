// From what somebody typed to a file of a toolkit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/options.h"

namespace alongside {

/// One file of a toolkit.
struct ToolkitFile {
  std::string folder;  // the toolkit's, absolute
  std::string path;    // below it, as findings and people name it: "content/principles/share-power.md"
  std::string disk;    // absolute
};

/// As toolkit_of; nothing where `path` lies in none.
std::optional<std::string> toolkit_around(const std::string& path);

/// The toolkit that `path` lies in: the nearest folder, itself or above, that holds a folder "content". Throws FileProblem where
/// there is none.
std::string toolkit_of(const std::string& path);

/// `path` of the toolkit in `folder` as it can be typed where the options start: as it is in the toolkit's own folder, else whole; in
/// quotation marks where it holds spaces.
std::string as_typed(const Options& options, const std::string& folder, const std::string& path);

/// The Markdown file that `typed` names, from the folder that the options say. Throws FileProblem where there is none, or where
/// it is no text of a toolkit.
ToolkitFile text_file(const Options& options, const std::string& typed);

/// The text_file of each word of the options from number `first` on; all must belong to one toolkit, and
/// not to one that the toolkit around the options' folder adapts, else FileProblem.
std::vector<ToolkitFile> text_files(const Options& options, std::size_t first);

}  // namespace alongside
