// A toolkit folder made for one test and removed after it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "foundation/files.h"
#include "foundation/url.h"
#include "read/read.h"

namespace alongside {

struct ToolkitFolder {
  std::string root = make_temporary_folder("alongside-read");
  ToolkitFolder() { make_folders(root + "/content"); }
  ~ToolkitFolder() { remove_tree(root); }
  ToolkitFolder(const ToolkitFolder&) = delete;
  ToolkitFolder& operator=(const ToolkitFolder&) = delete;

  /// Puts a file at `path` below the folder.
  ToolkitFolder& file(const std::string& path, std::string_view bytes = "words\n") {
    make_folders(root + '/' + std::string(folder_of(path)));
    write_whole_file(root + '/' + path, bytes);
    return *this;
  }

  SourceFiles read(const ReadOptions& options = {}) const { return read_sources(root, options); }
};

/// The paths on a shelf, with the layer's name for those of themes.
template <class File>
std::vector<std::string> paths_of(const SourceFiles& sources, const std::vector<File>& files) {
  std::vector<std::string> paths;
  for (const File& file : files) paths.push_back(shown_path(sources, file.layer, file.path));
  std::sort(paths.begin(), paths.end());
  return paths;
}

/// The rules of all findings with their files.
inline std::vector<std::string> rules_of(const Findings& findings) {
  std::vector<std::string> rules;
  for (const Finding& finding : findings) rules.push_back(finding.where.file + ": " + finding.rule);
  std::sort(rules.begin(), rules.end());
  return rules;
}

}  // namespace alongside
