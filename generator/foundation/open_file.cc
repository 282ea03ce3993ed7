#include "foundation/open_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

#include "foundation/file_problem.h"
#include "foundation/files.h"

namespace alongside {

OpenFile open_to_read(const std::string& path) {
  OpenFile file{FileHandle(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)), 0};
  struct stat status {};
  if (!file.handle || ::fstat(file.handle.number(), &status) != 0) throw_file_problem(errno, path, "read");
  if (S_ISDIR(status.st_mode)) throw_file_problem(EISDIR, path, "read");
  if (!S_ISREG(status.st_mode))
    throw FileProblem(path + " could not be read: it is a device or a pipe, and a file is needed.");
  file.size = static_cast<std::uint64_t>(status.st_size);
  return file;
}

}  // namespace alongside
