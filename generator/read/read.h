// Reads every file that a toolkit is made from, in layers. The only stage that looks at the user's folders.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/source_files.h"
#include "read/builtin.h"
#include "read/layers.h"

namespace alongside {

struct ReadOptions {
  std::string theme;  // empty: the one that toolkit.yaml names
  std::span<const BuiltinFile> builtin;
  unsigned jobs = 1;
};

/// The files of several brands of one toolkit, each read once.
struct BrandSources {
  SourceFiles all;
  std::vector<BrandLayers> brands;  // the layers of each
};

/// Everything below `folder` that counts for any of `themes` (at least one; an empty name: the one that
/// toolkit.yaml names): built-in files, the upstream toolkit, the toolkit, then the themes, those that others
/// extend first. Throws as read_sources does. ReadOptions::theme is not looked at.
BrandSources read_brands(const std::string& folder, const std::vector<std::string>& themes,
                         const ReadOptions& options);

/// Everything below `folder` that counts: built-in files, the upstream toolkit, the toolkit, then the themes
/// from base to the chosen one. What is wrong with single files is in the findings; throws FileProblem where
/// there is no toolkit at all.
SourceFiles read_sources(const std::string& folder, const ReadOptions& options);

}  // namespace alongside
