#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "foundation/file_problem.h"
#include "foundation/files.h"
#include "foundation/folder.h"

namespace alongside {
namespace {

std::string folder_above(const std::string& below) {
  const std::size_t slash = below.rfind('/');
  return slash == std::string::npos ? "." : below.substr(0, slash);
}

/// What the system says where it has no hard links, or not for this file.
bool means_no_links(int error) {
  return error == EXDEV || error == EPERM || error == EMLINK || error == EOPNOTSUPP || error == ENOSYS ||
         error == ENOENT;
}

}  // namespace

bool Folder::link_to(const std::string& below, const Folder& to) const {
  if (!in_real_folders(below)) return false;
  const auto linked = [&] {
    return ::linkat(handle_.number(), below.c_str(), to.handle_.number(), below.c_str(), 0) == 0;
  };
  if (linked()) return true;
  if (errno == ENOENT) {
    to.make_folders_above(below);
    if (linked()) return true;
  }
  if (!means_no_links(errno)) to.fail(below, "written");
  return false;
}

bool Folder::copy_to(const std::string& below, const Folder& to) const {
  const std::optional<EntryState> found = state(below);
  if (!found || found->kind != EntryKind::file) return false;
  to.create_file_in_parts(below, [&](const auto& add) { read_in_parts(below, add); });
  struct stat status {};
  if (::fstatat(handle_.number(), below.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
    ::fchmodat(to.handle_.number(), below.c_str(), status.st_mode & 0777, 0);
  }
  return true;
}

void Folder::move_to(const std::string& below, const Folder& to, const std::string& target) const {
  const auto moved = [&] {
    return ::renameat(handle_.number(), below.c_str(), to.handle_.number(), target.c_str()) == 0;
  };
  if (moved()) return;
  if (errno == ENOENT) {
    to.make_folders_above(target);
    if (moved()) return;
  }
  if (errno != EXDEV) to.fail(target, "written");
  copy_into_place(below, to, target);
}

/// For two file systems: the copy gets its name in one step, and only then does the first one go.
void Folder::copy_into_place(const std::string& below, const Folder& to, const std::string& target) const {
  const std::string passing = path_join(folder_above(target), ".alongside-" + std::to_string(::getpid()));
  to.make_folders_above(target);
  to.remove_file(passing);  // left by a killed program of the same number
  bool whole = false;
  to.create_file_in_parts(passing, [&](const auto& add) { whole = read_in_parts(below, add); });
  if (!whole || ::renameat(to.handle_.number(), passing.c_str(), to.handle_.number(), target.c_str()) != 0) {
    const int error = whole ? errno : EXDEV;
    to.remove_file(passing);
    throw_file_problem(error, path_join(to.path_, target), "written");
  }
  remove_file(below);
}

void Folder::take_mode_from(const std::string& below, const Folder& from) const {
  const char* name = below.empty() ? "." : below.c_str();
  struct stat theirs {
  }, ours{};
  if (::fstatat(from.handle_.number(), name, &theirs, AT_SYMLINK_NOFOLLOW) != 0) return;
  if (::fstatat(handle_.number(), name, &ours, AT_SYMLINK_NOFOLLOW) != 0) return;
  if (!S_ISDIR(theirs.st_mode) || !S_ISDIR(ours.st_mode)) return;
  const bool same_owner = theirs.st_uid == ours.st_uid && theirs.st_gid == ours.st_gid;
  const bool taken = same_owner || ::fchownat(handle_.number(), name, theirs.st_uid, theirs.st_gid, 0) == 0;
  const mode_t mode = (theirs.st_mode & (taken ? 07777U : 0777U)) | S_IRWXU;
  if (mode != (ours.st_mode & 07777U)) ::fchmodat(handle_.number(), name, mode, 0);
}

void Folder::remove_file(const std::string& below) const {
  if (::unlinkat(handle_.number(), below.c_str(), 0) == 0 || errno == ENOENT) return;
  const std::string above = folder_above(below);
  const bool opened = errno == EACCES && ::fchmodat(handle_.number(), above.c_str(), S_IRWXU, 0) == 0;
  if (!opened || ::unlinkat(handle_.number(), below.c_str(), 0) != 0) fail(below, "removed");
}

bool Folder::remove_folder(const std::string& below) const {
  return ::unlinkat(handle_.number(), below.c_str(), AT_REMOVEDIR) == 0 || errno == ENOENT;
}

}  // namespace alongside
