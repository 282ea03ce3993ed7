// The templates, the base theme and the pictures that are compiled into the program.
#pragma once

#include <span>
#include <string_view>

namespace alongside {

/// One compiled-in file: its path as in this repository (`themes/base/styles.css`) and its bytes.
struct BuiltinFile {
  std::string_view path;
  std::string_view bytes;
};

/// All compiled-in files, sorted by path; made by the build from `templates/`, `themes/base/` and
/// `generator/app/starter/`, which `new` starts toolkits from, and `generator/app/probe/`.
std::span<const BuiltinFile> builtin_files();

}  // namespace alongside
