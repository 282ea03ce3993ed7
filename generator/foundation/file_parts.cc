#include "foundation/file_parts.h"

#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "foundation/file_problem.h"
#include "foundation/open_file.h"

namespace alongside {

FileParts::FileParts(std::string path) : path_(std::move(path)) {
  OpenFile opened = open_to_read(path_);
  file_ = std::move(opened.handle);
  size_ = opened.size;
}

std::string FileParts::read(std::uint64_t at, std::size_t count) const {
  if (at >= size_) return {};
  std::string bytes(static_cast<std::size_t>(std::min<std::uint64_t>(count, size_ - at)), '\0');
  std::size_t length = 0;
  while (length < bytes.size()) {
    const ssize_t got = ::pread(file_.number(), bytes.data() + length, bytes.size() - length, static_cast<off_t>(at + length));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw_file_problem(errno, path_, "read");
    if (got == 0) break;
    length += static_cast<std::size_t>(got);
  }
  bytes.resize(length);
  return bytes;
}

}  // namespace alongside
