// Reads every file that a toolkit is made from, in layers. The only stage that looks at the user's folders.
#pragma once

#include <span>
#include <string>

#include "model/source_files.h"
#include "read/builtin.h"

namespace alongside {

struct ReadOptions {
  std::string theme;  // empty: the one that toolkit.yaml names
  std::span<const BuiltinFile> builtin;
  unsigned jobs = 1;
};

/// Everything below `folder` that counts: built-in files, the upstream toolkit, the toolkit, then the themes
/// from base to the chosen one. What is wrong with single files is in the findings; throws FileProblem where
/// there is no toolkit at all.
SourceFiles read_sources(const std::string& folder, const ReadOptions& options);

}  // namespace alongside
