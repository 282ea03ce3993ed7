#include "foundation/file_problem.h"

#include <cerrno>
#include <system_error>

#include "foundation/files.h"

namespace alongside {
namespace {

/// Why it failed and what to do, for the errors that people meet.
std::string reason_and_advice(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      return "the disk is full. Free some space, then run the same command again.";
    case EACCES:
    case EPERM:
      return "this account is not allowed to. Ask whoever looks after this computer for permission, or "
             "choose another "
             "folder.";
    case EROFS:
      return "this disk can only be read. Choose a folder on another disk.";
    case ENOENT:
      return "there is nothing of that name. Check how it is spelt.";
    case ENOTDIR:
      return "a part of its path is a file where a folder is needed. Check the path.";
    case EISDIR:
      return "it is a folder, and a file is needed. Check the path.";
    case EEXIST:
      return "something of that name is there already. Move it away or choose another name.";
    case ENOTEMPTY:
      return "the folder is not empty. Move away what it holds, then run the same command again.";
    case ENAMETOOLONG:
      return "its name is too long. Use shorter names for the file and for the folders that it is in.";
    case ELOOP:
      return "its links lead round in a circle. Remove one of them.";
    case EMFILE:
    case ENFILE:
      return "too many files are open on this computer. Close other programs, then run the same command "
             "again.";
    case EIO:
      return "the disk did not answer properly. Check the disk or the connection to it.";
    default:
      return "the system says: " + std::system_category().message(error) + ".";
  }
}

}  // namespace

void throw_file_problem(int error, const std::string& path, std::string_view done) {
  throw FileProblem(path + " could not be " + std::string(done) + ": " + reason_and_advice(error));
}

}  // namespace alongside
