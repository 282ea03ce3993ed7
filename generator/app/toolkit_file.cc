#include "app/toolkit_file.h"

#include <algorithm>

#include "foundation/files.h"
#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/url.h"
#include "read/layers.h"

namespace alongside {
namespace {

/// What the folder holds that was nearly typed; empty where nothing is near.
std::string near_name(const std::string& disk) {
  const std::string folder(folder_of(disk));
  if (!is_folder(folder)) return {};
  std::vector<std::string> names;
  for (const FileEntry& entry : list_tree(folder)) {
    const bool here = entry.kind == FileKind::file && entry.path.find('/') == std::string::npos;
    if (here && entry.path.ends_with(".md")) names.push_back(entry.path);
  }
  return did_you_mean(file_name(disk), names);
}

/// Whether `folder` is a theme's: it may hold a folder "content" too, and is no toolkit of its own.
bool is_theme(const std::string& folder) {
  return is_file(folder + "/theme.yaml") && file_name(folder_name(folder)) == "themes";
}

/// Whether the toolkit in `folder` adapts the one in `other`.
bool is_upstream_of(const std::string& folder, const std::string& other) {
  if (folder == other) return false;
  const std::vector<Layer> layers = find_layers(folder, {"base"}).layers;
  return std::any_of(layers.begin(), layers.end(), [&](const Layer& layer) {
    return layer.kind == LayerKind::upstream && real_path(layer.root) == other;
  });
}

std::string words_on_theirs(const std::string& typed) {
  return typed + " belongs to the toolkit that yours adapts, and what is recorded there is theirs. Name a file of your own. If you look after "
         "both, go to that folder first, and type the command there.";
}

}  // namespace

std::optional<std::string> toolkit_around(const std::string& path) {
  std::string folder = real_path(path);
  while (!is_folder(folder + "/content") || is_theme(folder)) {
    const std::size_t slash = folder.rfind('/');
    if (slash == std::string::npos || slash == 0) return std::nullopt;
    folder.resize(slash);
  }
  return folder;
}

std::string toolkit_of(const std::string& path) {
  if (auto folder = toolkit_around(path)) return *folder;
  throw FileProblem("I cannot find the toolkit that " + path + " belongs to. A toolkit is a folder that holds a folder “content”.");
}

std::string as_typed(const Options& options, const std::string& folder, const std::string& path) {
  return as_argument(real_path(options.folder) == folder ? path : path_join(folder, path));
}

ToolkitFile text_file(const Options& options, const std::string& typed) {
  const std::string disk = path_join(options.folder, typed);
  if (is_folder(disk)) throw FileProblem(typed + " is a folder. Name a file in it that ends in .md.");
  if (!is_file(disk)) {
    const std::string meant = near_name(disk);
    throw FileProblem("There is no file " + typed + ". " + (meant.empty() ? "Type it as you see it from the folder you are in." : meant));
  }
  const std::string real = real_path(disk);
  ToolkitFile file{toolkit_of(real), {}, disk};
  file.path = real.substr(file.folder.size() + 1);
  const bool in_content = file.path.starts_with("content/") || file.path.find("/content/") != std::string::npos;
  if (!in_content || !file.path.ends_with(".md")) {
    throw FileProblem(typed + " is no page of a toolkit. Pages lie in the folder “content”, and their names end in .md.");
  }
  return file;
}

std::vector<ToolkitFile> text_files(const Options& options, std::size_t first) {
  std::vector<ToolkitFile> files;
  const auto around = toolkit_around(options.folder);
  for (std::size_t i = first; i < options.words.size(); ++i) {
    files.push_back(text_file(options, options.words[i]));
    if (around && is_upstream_of(*around, files.back().folder)) throw FileProblem(words_on_theirs(options.words[i]));
    if (files.back().folder == files.front().folder) continue;
    throw FileProblem(options.words[i] + " belongs to another toolkit than " + options.words[first] +
                      ". Type the command once for each toolkit.");
  }
  return files;
}

}  // namespace alongside
