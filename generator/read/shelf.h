// Which of the lists of SourceFiles a file belongs on, from its path alone.
#pragma once

#include <optional>
#include <string_view>

#include "model/source_files.h"

namespace alongside {

enum class Shelf { texts, shared, slots, settings, templates, styles, assets, static_files };

/// The settings of a toolkit. A theme has theme.yaml in its place.
inline constexpr std::string_view settings_of_toolkit = "content/toolkit.yaml";

/// The shelf of the file at `path` below the root of a layer of `kind`; nothing where it is not read at all
/// (`content/records/`, a note beside templates).
std::optional<Shelf> shelf_of(LayerKind kind, std::string_view path);

/// Whether files of this shelf are read as text.
constexpr bool is_text(Shelf shelf) {
  return shelf != Shelf::assets && shelf != Shelf::static_files;
}

/// The list of text files that `shelf` is.
std::vector<SourceFile>& list_of(SourceFiles& sources, Shelf shelf);

}  // namespace alongside
