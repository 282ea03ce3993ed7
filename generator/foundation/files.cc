#include "foundation/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <system_error>

#include "foundation/file_handle.h"
#include "foundation/file_problem.h"
#include "foundation/open_file.h"

namespace alongside {
namespace {

namespace fs = std::filesystem;

std::optional<struct stat> status_of(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  return status;
}

/// Gives the new file the owner, where the system lets us, and the mode of the one that it replaces.
void take_over_mode(const FileHandle& file, const struct stat& old) {
  const bool same_owner = ::fchown(file.number(), old.st_uid, old.st_gid) == 0;
  ::fchmod(file.number(), old.st_mode & (same_owner ? 07777U : 0777U));
}

/// A new, empty file in `folder` under a name that nobody uses; `path` is set to it.
FileHandle new_file_in(const std::string& folder, std::string& path) {
  const std::string stem = path_join(folder, ".alongside-" + std::to_string(::getpid()) + '-');
  for (int number = 0;; ++number) {
    path = stem + std::to_string(number);
    FileHandle file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file || errno != EEXIST) return file;
  }
}

void write_into(const std::string& path, std::string_view bytes) {
  FileHandle file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (!file || !write_all(file, bytes) || !file.close()) throw_file_problem(errno, path, "written");
}

/// Fills a new file beside `path` and gives it that name in one step.
void replace_file(const std::string& path, const std::optional<struct stat>& old, std::string_view bytes) {
  std::string passing;
  FileHandle file = new_file_in(folder_name(path), passing);
  if (!file) throw_file_problem(errno, path, "written");
  if (old) take_over_mode(file, *old);
  const bool whole = write_all(file, bytes) && ::fsync(file.number()) == 0 && file.close();
  if (whole && ::rename(passing.c_str(), path.c_str()) == 0) return;
  const int error = errno;
  ::unlink(passing.c_str());
  throw_file_problem(error, path, "written");
}

}  // namespace

std::string read_whole_file(const std::string& path) {
  const OpenFile file = open_to_read(path);
  std::string bytes;
  if (!read_to_end(file.handle, static_cast<std::size_t>(file.size), bytes))
    throw_file_problem(errno, path, "read");
  return bytes;
}

void write_whole_file(const std::string& path, std::string_view bytes) {
  const std::optional<struct stat> old = status_of(path);
  if (old && S_ISDIR(old->st_mode)) throw_file_problem(EISDIR, path, "written");
  if (old && !S_ISREG(old->st_mode)) return write_into(path, bytes);  // a terminal, a pipe
  replace_file(real_path(path), old, bytes);
}

bool is_file(const std::string& path) {
  const std::optional<struct stat> status = status_of(path);
  return status && S_ISREG(status->st_mode);
}

bool is_folder(const std::string& path) {
  const std::optional<struct stat> status = status_of(path);
  return status && S_ISDIR(status->st_mode);
}

bool is_empty_folder(const std::string& folder) {
  std::error_code problem;
  const fs::directory_iterator entries(folder, problem);
  return !problem && entries == fs::directory_iterator();
}

void make_folders(const std::string& folder) {
  std::error_code problem;
  fs::create_directories(folder, problem);
  if (problem) throw_file_problem(problem.value(), folder, "made");
  if (!is_folder(folder)) throw_file_problem(EEXIST, folder, "made");
}

bool try_make_folder(const std::string& folder) {
  if (::mkdir(folder.c_str(), 0777) == 0) return true;
  if (errno == EACCES || errno == EPERM || errno == EROFS || errno == ENAMETOOLONG) return false;
  throw_file_problem(errno, folder, "made");
}

bool remove_empty_folder(const std::string& folder) {
  return ::rmdir(folder.c_str()) == 0 || errno == ENOENT;
}

bool is_anything(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

std::string make_temporary_folder(const std::string& prefix) {
  std::error_code problem;
  const fs::path base = fs::temp_directory_path(problem);
  if (problem) throw_file_problem(problem.value(), "A folder for passing files", "made");
  std::string folder = path_join(base.string(), prefix + "XXXXXX");
  if (::mkdtemp(folder.data()) == nullptr) throw_file_problem(errno, folder, "made");
  return folder;
}

void remove_tree(const std::string& folder) {
  std::error_code problem;
  fs::remove_all(folder, problem);
  if (problem) throw_file_problem(problem.value(), folder, "removed");
}

}  // namespace alongside
