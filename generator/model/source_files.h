// What is read: source files in layers, from the built-in ones to the chosen theme's. The topmost text at an
// address is taken.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"

namespace alongside {

enum class LayerKind { builtin, upstream, toolkit, theme };

struct Layer {
  LayerKind kind = LayerKind::toolkit;
  std::string name;  // a theme's name; empty for the others
  std::string
      root;  // its folder on disk; empty for the built-in layer and for a base theme that is compiled in
  std::string
      shown;  // what stands before its paths in findings: "", "themes/westshire/", "../their-toolkit/"
  bool is_upstreams = false;  // the toolkit that this one adapts, or a theme of that
};

/// A file of a layer that is neither text nor settings: a picture, a download, a style sheet.
struct AssetFile {
  std::size_t layer = 0;  // index in SourceFiles::layers
  std::string path;       // below the layer's root: "content/pictures/team.jpg"
  std::uint64_t size = 0;
  std::string_view bytes;  // of a compiled-in one; its data() is null for a file on disk
};

/// A Markdown or YAML or template file, with its bytes.
struct SourceFile {
  std::size_t layer = 0;
  std::string path;  // below the layer's root: "content/principles/share-power.md"
  std::string bytes;
};

struct SourceFiles {
  std::vector<Layer> layers;            // lowest first
  std::vector<SourceFile> texts;        // content/**.md, by layer and path
  std::vector<SourceFile> shared;       // content/shared/**.md
  std::vector<SourceFile> slots;        // a theme's slots/**.md
  std::vector<SourceFile> settings;     // toolkit.yaml, glossary.yaml, pictures.yaml, theme.yaml
  std::vector<SourceFile> templates;    // templates/** (html, yaml, txt), of all layers
  std::vector<SourceFile> styles;       // a theme's **.css
  std::vector<AssetFile> assets;        // content's other files, themes' pictures and fonts
  std::vector<AssetFile> static_files;  // content/static/**
  std::vector<std::string> unread;      // paths below content/ of texts that a finding says could not be read
  Findings findings;                    // not UTF-8, too large, links out of the folder
};

/// The path of a file as findings and people name it: relative to the toolkit folder.
std::string shown_path(const SourceFiles& sources, std::size_t layer, std::string_view path);

/// Where a file of a layer lies on disk.
std::string disk_path(const SourceFiles& sources, std::size_t layer, std::string_view path);

}  // namespace alongside
