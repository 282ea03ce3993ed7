#include "foundation/file_handle.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace alongside {

FileHandle::~FileHandle() {
  close();
}

bool FileHandle::close() {
  const int number = std::exchange(number_, -1);
  return number < 0 || ::close(number) == 0 || errno == EINTR;
}

bool read_to_end(const FileHandle& file, std::size_t size, std::string& bytes) {
  std::size_t length = bytes.size();
  bytes.resize(length + size + 1);  // one more, so that the end is seen without another round
  for (;;) {
    const ssize_t got = ::read(file.number(), bytes.data() + length, bytes.size() - length);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return false;
    length += static_cast<std::size_t>(got);
    if (got == 0) break;
    if (length == bytes.size()) bytes.resize(length * 2);
  }
  bytes.resize(length);
  return true;
}

bool write_all(const FileHandle& file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(file.number(), bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

}  // namespace alongside
