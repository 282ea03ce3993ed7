#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>

#include "foundation/file_problem.h"
#include "foundation/files.h"

namespace alongside {
namespace {

constexpr std::size_t most_entries = 1'000'000;  // links that lead to one another can unfold without end
constexpr std::size_t most_levels = 500;

struct Listing {
  std::string root;              // real path
  std::vector<std::string> way;  // real paths of the folders that we are in, the root first
  std::vector<FileEntry> entries;
};

bool lies_in(const std::string& path, const std::string& folder) {
  return path == folder || folder == "/" || path.starts_with(folder + '/');
}

std::vector<std::string> names_in(const std::string& folder) {
  const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(folder.c_str()), ::closedir);
  if (!open) throw_file_problem(errno, folder, "read");
  std::vector<std::string> names;
  errno = 0;
  while (const dirent* entry = ::readdir(open.get())) {
    if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
  }
  if (errno != 0) throw_file_problem(errno, folder, "read");
  std::sort(names.begin(), names.end());
  return names;
}

FileKind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return FileKind::file;
  return S_ISDIR(mode) ? FileKind::folder : FileKind::other;
}

/// What the symbolic link at `path` leads to: `real` is set to its real path where that may be followed.
FileKind link_kind(const Listing& listing, const std::string& path, std::string& real, struct stat& status) {
  const std::unique_ptr<char, void (*)(void*)> found(::realpath(path.c_str(), nullptr), ::free);
  if (!found) return errno == ELOOP ? FileKind::link_circle : FileKind::link_broken;
  real = found.get();
  if (!lies_in(real, listing.root)) return FileKind::link_outside;
  if (::stat(real.c_str(), &status) != 0) return FileKind::link_broken;
  const bool round = std::find(listing.way.begin(), listing.way.end(), real) != listing.way.end();
  return round ? FileKind::link_circle : kind_of(status.st_mode);
}

void list_folder(Listing& listing, const std::string& below);

void list_entry(Listing& listing, const std::string& folder, const std::string& name,
                const std::string& below) {
  const std::string path = path_join(folder, name);
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) {
    if (errno == ENOENT) return;  // gone since the folder was read
    throw_file_problem(errno, path, "read");
  }
  std::string real = path;
  const FileKind kind =
      S_ISLNK(status.st_mode) ? link_kind(listing, path, real, status) : kind_of(status.st_mode);
  if (listing.entries.size() >= most_entries || listing.way.size() >= most_levels) {
    throw FileProblem(listing.root +
                      " holds more than a million files, or folders more than 500 deep, or links that lead "
                      "to one another. Choose a smaller folder, or remove such links.");
  }
  const std::string relative = path_join(below, name);
  listing.entries.push_back(
      {relative, kind, kind == FileKind::file ? static_cast<std::uint64_t>(status.st_size) : 0});
  if (kind != FileKind::folder) return;
  listing.way.push_back(real);
  list_folder(listing, relative);
  listing.way.pop_back();
}

void list_folder(Listing& listing, const std::string& below) {
  const std::string folder = listing.way.back();
  for (const std::string& name : names_in(folder)) list_entry(listing, folder, name, below);
}

}  // namespace

std::vector<FileEntry> list_tree(const std::string& folder) {
  Listing listing;
  listing.root = real_path(folder);
  listing.way = {listing.root};
  list_folder(listing, "");
  std::sort(listing.entries.begin(), listing.entries.end(),
            [](const FileEntry& a, const FileEntry& b) { return a.path < b.path; });
  return std::move(listing.entries);
}

}  // namespace alongside
