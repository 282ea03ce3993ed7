// A file opened for reading. Only foundation/ includes it.
#pragma once

#include <cstdint>
#include <string>

#include "foundation/file_handle.h"

namespace alongside {

struct OpenFile {
  FileHandle handle;
  std::uint64_t size = 0;  // in bytes, when it was opened
};

/// The file at `path`, open for reading; throws FileProblem where it cannot be, or is a folder, a device or a pipe.
OpenFile open_to_read(const std::string& path);

}  // namespace alongside
