// A folder kept open, with the files below it named relative to it: it stays the same folder when it is
// renamed, and no symbolic link is ever followed, so nothing outside it is read or written. Every function
// may be called on any thread. What cannot be done throws FileProblem.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/file_handle.h"

namespace alongside {

enum class EntryKind { file, folder, other };  // other: symbolic links, pipes, devices

/// Enough of an entry to know it again and to see that it changed.
struct EntryState {
  EntryKind kind = EntryKind::other;
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::uint64_t size = 0;
  std::int64_t modified = 0;  // nanoseconds since 1970
  bool operator==(const EntryState&) const = default;
};

/// Whether two names stand for one and the same file on disk.
bool same_entry(const EntryState& a, const EntryState& b);

/// Whether another disk or folder is mounted at the open folder of this descriptor.
bool is_mount_root(int folder);

struct FolderEntry {
  std::string path;  // below the folder
  EntryKind kind = EntryKind::file;
  bool is_mount = false;  // another disk or folder is mounted here
};

/// A file that was read, as it stood at that moment; `bytes` is empty where it is no file.
struct FileContent {
  std::string bytes;
  EntryState state;
};

class Folder {
 public:
  /// Opens the folder at `path`.
  explicit Folder(const std::string& path);

  const std::string& path() const { return path_; }

  /// Whether `path()` still leads to this folder.
  bool is_still_there() const;

  bool is_mount() const;

  /// Whether this account may make and remove files in it.
  bool is_writable() const;

  /// Keeps other programs that ask the same way out until this object goes; false if another has it. True,
  /// with nothing held, on a file system that knows no locks.
  bool lock() const;

  /// What stands at `below`; nothing where there is nothing, or only by way of a symbolic link.
  std::optional<EntryState> state(const std::string& below) const;

  std::optional<FileContent> read(const std::string& below) const;

  /// Hands the file at `below` to `take` in parts; false where state() gives nothing or no file.
  bool read_in_parts(const std::string& below, const std::function<void(std::string_view)>& take) const;

  /// Everything below it, hidden names too, sorted by path.
  std::vector<FolderEntry> entries() const;

  void make_folder(const std::string& below) const;

  /// Makes the file `below`, where none may stand yet, and the folders above it.
  void create_file(const std::string& below, std::string_view bytes) const;

  /// As create_file(), but `fill` is given a function that adds bytes.
  void create_file_in_parts(
      const std::string& below,
      const std::function<void(const std::function<void(std::string_view)>&)>& fill) const;

  /// Gives the entry `below` the same name in `to` too (a hard link); false where the system cannot.
  bool link_to(const std::string& below, const Folder& to) const;

  /// Copies the file `below` to the same name in `to`, where none may stand yet; false where there is no
  /// file.
  bool copy_to(const std::string& below, const Folder& to) const;

  /// Moves the entry `below` to `target` in `to` in one step for whoever looks there, replacing what is no
  /// folder.
  void move_to(const std::string& below, const Folder& to, const std::string& target) const;

  /// Gives the folder `below` ("" for itself) the mode and owner that it has in `from`, as far as the system
  /// lets us.
  void take_mode_from(const std::string& below, const Folder& from) const;

  /// Removes what is no folder; nothing there is as good.
  void remove_file(const std::string& below) const;

  /// Removes the folder `below` if it is empty, and says whether it is gone.
  bool remove_folder(const std::string& below) const;

 private:
  bool in_real_folders(const std::string& below) const;
  FileHandle open_file(const std::string& below) const;
  FileHandle new_file(const std::string& below) const;
  void make_folders_above(const std::string& below) const;
  void copy_into_place(const std::string& below, const Folder& to, const std::string& target) const;
  [[noreturn]] void fail(const std::string& below, std::string_view done) const;

  std::string path_;
  FileHandle handle_;
};

}  // namespace alongside
