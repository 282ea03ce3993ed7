// A file of which a few bytes are wanted, however large it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "foundation/file_handle.h"

namespace alongside {

/// Reads parts of one file, each from where it stands.
class FileParts {
 public:
  /// Opens the file at `path`; throws FileProblem where it cannot be read or is no file.
  explicit FileParts(std::string path);

  /// How many bytes the file holds.
  std::uint64_t size() const { return size_; }

  /// The `count` bytes from byte `at` on, or what there is of them. Throws FileProblem.
  std::string read(std::uint64_t at, std::size_t count) const;

 private:
  std::string path_;
  FileHandle file_;
  std::uint64_t size_ = 0;
};

}  // namespace alongside
