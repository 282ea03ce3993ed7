// A toolkit that something new goes into, and what stands in the layers that the new file would be laid over.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/options.h"
#include "app/toolkit_file.h"
#include "assemble/assemble.h"
#include "model/source_files.h"

namespace alongside {

/// A toolkit that something new goes into.
struct OpenToolkit {
  std::string folder;         // absolute
  Ingredients ingredients;    // its settings and kinds
  std::vector<Layer> layers;  // lowest first, up to the one that new files go into
  std::string place;          // of that one below `folder`: "themes/westshire/"; empty for the toolkit itself
};

/// The toolkit that the folder or file at `path` lies in, for new files that go into `theme`, one of its own; where that is empty, into the
/// toolkit itself. Throws FileProblem where there is no such toolkit or theme.
OpenToolkit open_toolkit(const std::string& path, const std::string& theme = {});

/// The text at `path` ("content/guidance/start.md") in the topmost layer that has one: its file on disk, and how findings name it.
struct TextBelow {
  std::string disk;
  std::string shown;
};
std::optional<TextBelow> text_below(const OpenToolkit& toolkit, const std::string& path);

/// A text that a new one is made from.
struct Original {
  OpenToolkit toolkit;
  ToolkitFile file;  // its path is the one that it has, or would have, where the new text goes; its bytes may be another toolkit's
};

/// The text that `typed` names, from the folder and for the theme that the options say. A page that only the toolkit from upstream holds
/// can be named by the place that it would have here. Throws FileProblem where there is none.
Original find_original(const Options& options, const std::string& typed);

}  // namespace alongside
