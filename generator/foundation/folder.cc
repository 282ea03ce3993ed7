#include "foundation/folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "foundation/file_problem.h"
#include "foundation/files.h"

namespace alongside {
namespace {

constexpr std::size_t part_size = 1 << 20;

EntryState state_of(const struct stat& status) {
  EntryState state;
  if (S_ISREG(status.st_mode)) state.kind = EntryKind::file;
  if (S_ISDIR(status.st_mode)) state.kind = EntryKind::folder;
  state.device = status.st_dev;
  state.inode = status.st_ino;
  state.size = static_cast<std::uint64_t>(status.st_size);
  state.modified = status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec;
  return state;
}

bool means_nothing_there(int error) {
  return error == ENOENT || error == ENOTDIR || error == ELOOP;
}

}  // namespace

bool is_mount_root(int folder) {
  struct statx status {};
  if (::statx(folder, "", AT_EMPTY_PATH, STATX_TYPE, &status) != 0) return false;
  return (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

bool same_entry(const EntryState& a, const EntryState& b) {
  return a.device == b.device && a.inode == b.inode;
}

Folder::Folder(const std::string& path)
    : path_(path), handle_(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (!handle_) fail("", "opened");
}

void Folder::fail(const std::string& below, std::string_view done) const {
  throw_file_problem(errno, path_join(path_, below), done);
}

bool Folder::is_still_there() const {
  struct stat ours {
  }, there{};
  return ::fstat(handle_.number(), &ours) == 0 && ::stat(path_.c_str(), &there) == 0 &&
         same_entry(state_of(ours), state_of(there));
}

bool Folder::is_mount() const {
  return is_mount_root(handle_.number());
}

bool Folder::is_writable() const {
  return ::faccessat(handle_.number(), ".", W_OK | X_OK, AT_EACCESS) == 0;
}

bool Folder::lock() const {
  return ::flock(handle_.number(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

bool Folder::in_real_folders(const std::string& below) const {
  for (std::size_t slash = below.find('/'); slash != std::string::npos; slash = below.find('/', slash + 1)) {
    struct stat status {};
    const int answer =
        ::fstatat(handle_.number(), below.substr(0, slash).c_str(), &status, AT_SYMLINK_NOFOLLOW);
    if (answer != 0 || !S_ISDIR(status.st_mode)) return false;
  }
  return true;
}

std::optional<EntryState> Folder::state(const std::string& below) const {
  struct stat status {};
  if (!in_real_folders(below)) return std::nullopt;
  if (::fstatat(handle_.number(), below.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) return state_of(status);
  if (!means_nothing_there(errno)) fail(below, "looked at");
  return std::nullopt;
}

FileHandle Folder::open_file(const std::string& below) const {
  return FileHandle(
      ::openat(handle_.number(), below.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
}

std::optional<FileContent> Folder::read(const std::string& below) const {
  if (!in_real_folders(below)) return std::nullopt;
  const FileHandle file = open_file(below);
  if (!file && errno == ENOENT) return std::nullopt;
  FileContent content;
  struct stat status {};
  if (!file && means_nothing_there(errno)) return content;  // a link, or a file where a folder was
  if (!file || ::fstat(file.number(), &status) != 0) fail(below, "read");
  content.state = state_of(status);
  if (content.state.kind != EntryKind::file) return content;
  if (!read_to_end(file, content.state.size, content.bytes)) fail(below, "read");
  return content;
}

bool Folder::read_in_parts(const std::string& below,
                           const std::function<void(std::string_view)>& take) const {
  const std::optional<EntryState> found = state(below);
  if (!found || found->kind != EntryKind::file) return false;
  const FileHandle file = open_file(below);
  if (!file) fail(below, "read");
  std::string part(part_size, '\0');
  for (;;) {
    const ssize_t got = ::read(file.number(), part.data(), part.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail(below, "read");
    if (got == 0) return true;
    take(std::string_view(part).substr(0, static_cast<std::size_t>(got)));
  }
}

void Folder::make_folder(const std::string& below) const {
  make_folders_above(below);
  if (::mkdirat(handle_.number(), below.c_str(), 0777) != 0 && errno != EEXIST) fail(below, "made");
}

void Folder::make_folders_above(const std::string& below) const {
  for (std::size_t slash = below.find('/'); slash != std::string::npos; slash = below.find('/', slash + 1)) {
    const std::string folder = below.substr(0, slash);
    if (::mkdirat(handle_.number(), folder.c_str(), 0777) != 0 && errno != EEXIST) fail(folder, "made");
  }
}

FileHandle Folder::new_file(const std::string& below) const {
  constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  FileHandle file(::openat(handle_.number(), below.c_str(), flags, 0666));
  if (file || errno != ENOENT) return file;
  make_folders_above(below);
  return FileHandle(::openat(handle_.number(), below.c_str(), flags, 0666));
}

void Folder::create_file(const std::string& below, std::string_view bytes) const {
  FileHandle file = new_file(below);
  if (!file || !write_all(file, bytes) || !file.close()) fail(below, "written");
}

void Folder::create_file_in_parts(
    const std::string& below,
    const std::function<void(const std::function<void(std::string_view)>&)>& fill) const {
  FileHandle file = new_file(below);
  if (!file) fail(below, "written");
  fill([&](std::string_view part) {
    if (!write_all(file, part)) fail(below, "written");
  });
  if (!file.close()) fail(below, "written");
}

}  // namespace alongside
