// An open file or folder of the operating system, closed when it goes out of scope.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace alongside {

/// Owns one file descriptor; -1 where there is none.
class FileHandle {
 public:
  FileHandle() = default;
  explicit FileHandle(int number) : number_(number) {}
  FileHandle(FileHandle&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  FileHandle& operator=(FileHandle&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  FileHandle(const FileHandle&) = delete;
  FileHandle& operator=(const FileHandle&) = delete;
  ~FileHandle();

  int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

  /// Closes now; false where the system reports only then that something was not written (errno says why).
  bool close();

 private:
  int number_ = -1;
};

/// Reads what is left of `file`, expected to be about `size` bytes, to the end of `bytes`; false on an error
/// (errno says which).
bool read_to_end(const FileHandle& file, std::size_t size, std::string& bytes);

/// Writes all of `bytes`; false on an error (errno says which).
bool write_all(const FileHandle& file, std::string_view bytes);

}  // namespace alongside
