#include "model/source_files.h"

#include "foundation/files.h"

namespace alongside {

std::string shown_path(const SourceFiles& sources, std::size_t layer, std::string_view path) {
  return sources.layers[layer].shown + std::string(path);
}

std::string disk_path(const SourceFiles& sources, std::size_t layer, std::string_view path) {
  return path_join(sources.layers[layer].root, path);
}

}  // namespace alongside
