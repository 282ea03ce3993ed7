#include "foundation/folder_exchange.h"

#include <fcntl.h>
#include <stdio.h>  // renameat2

#include <cerrno>

#include "foundation/file_problem.h"

namespace alongside {

std::string exchange_folders(const std::string& one, const std::string& other) {
  if (::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0) return "";
  switch (errno) {
    case EBUSY:
      return "another disk or folder is mounted there";
    case EXDEV:
      return "it lies in a layer of the disk that cannot be moved";
    case EACCES:
    case EPERM:
    case EROFS:
      return "this account may not change the folder around it";
    case EINVAL:
    case ENOSYS:
    case EOPNOTSUPP:
      return "this kind of disk or share cannot do it";
    default:
      throw_file_problem(errno, other, "replaced");
  }
}

void rename_folder(const std::string& from, const std::string& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) throw_file_problem(errno, to, "made");
}

}  // namespace alongside
