#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

#include "foundation/files.h"
#include "foundation/folder.h"

namespace alongside {
namespace {

using OpenFolder = std::unique_ptr<DIR, int (*)(DIR*)>;

EntryKind kind_of(int folder, const dirent& entry) {
  if (entry.d_type == DT_REG) return EntryKind::file;
  if (entry.d_type == DT_DIR) return EntryKind::folder;
  struct stat status {};
  if (entry.d_type != DT_UNKNOWN || ::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
    return EntryKind::other;
  }
  if (S_ISREG(status.st_mode)) return EntryKind::file;
  return S_ISDIR(status.st_mode) ? EntryKind::folder : EntryKind::other;
}

/// Adds what stands in the open folder, whose path is `below`; false on an error (errno says which).
bool add_entries(const OpenFolder& open, const std::string& below, std::vector<FolderEntry>& entries) {
  for (;;) {
    errno = 0;
    const dirent* entry = ::readdir(open.get());
    if (entry == nullptr) return errno == 0;
    const std::string_view name = entry->d_name;
    if (name == "." || name == "..") continue;
    entries.push_back({path_join(below, name), kind_of(::dirfd(open.get()), *entry), false});
  }
}

}  // namespace

std::vector<FolderEntry> Folder::entries() const {
  std::vector<FolderEntry> entries = {{"", EntryKind::folder, false}};
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (entries[i].kind != EntryKind::folder) continue;
    const std::string below = entries[i].path;
    const char* name = below.empty() ? "." : below.c_str();
    const int number = ::openat(handle_.number(), name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (number < 0 && errno == ENOENT) continue;  // gone since its name was read
    if (number < 0) fail(below, "read");
    const OpenFolder open(::fdopendir(number), ::closedir);
    entries[i].is_mount = is_mount_root(number);
    if (!open || !add_entries(open, below, entries)) fail(below, "read");
  }
  entries.erase(entries.begin());
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return entries;
}

}  // namespace alongside
