// What the steps of assembling share. Only assemble/ includes it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "assemble/assemble.h"

namespace alongside {

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

template <class Value>
using ByText = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// A file of content/ that is published if something leads to it.
struct ContentFile {
  std::string source;   // below content/: "guidance/form.docx"
  std::string address;  // below the site's root
  std::size_t layer = 0;
  std::uint64_t size = 0;
  std::string_view bytes;  // of a compiled-in one
  std::string path;        // below the layer's root
  std::uint32_t picture = no_index;
  bool left_out = false;  // a picture of an upstream toolkit that may not be passed on
};

enum class EntryKind : std::uint8_t { page, file, folder };

/// What a path below content/ means.
struct Entry {
  EntryKind kind = EntryKind::page;
  std::uint32_t index = no_index;  // page; in `files`; of a folder its index page, or none
};

/// Everything that a link can name, by its path below content/ in composed form.
struct PathIndex {
  std::vector<ContentFile> files;
  ByText<Entry> by_path;
  ByText<std::string> by_small_path;  // small letters -> as written
  ByText<PageIndex> by_alias;         // old address -> page
  ByText<bool> unread;                // texts that a finding speaks of already
  bool has_left_out = false;          // whether themes leave pages out
  ByText<std::uint32_t> left_out_texts;  // single texts that a theme leaves out -> its layer
};

struct Assembly {
  const SourceFiles& sources;
  const Documents& documents;
  const AssembleOptions& options;
  Toolkit& toolkit;
  std::vector<std::string> languages;  // that file names may hold
  Names names;
  PathIndex index;
  std::vector<std::size_t> text_sources;  // by TextIndex: in SourceFiles::texts
};

/// The path of a file below content/ (of a theme's or toolkit's layer).
inline std::string_view below_content(std::string_view path) {
  constexpr std::string_view content = "content/";
  return path.starts_with(content) ? path.substr(content.size()) : path;
}

/// Whether readers of this run get the page: not left out by a theme, and no draft unless drafts are built.
bool is_published(const Assembly& assembly, const Page& page);

/// Where settings name a thing; their file where they do not say.
Location place_in(const std::map<std::string, Location>& places, const std::string& key,
                  const std::string& file);

}  // namespace alongside
