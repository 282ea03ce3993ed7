// The file system: everything that reads and writes files goes through here, so that another operating system
// needs a change in this folder only. Paths are UTF-8 with `/`. Anything that cannot be done throws
// FileProblem with a sentence for people.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// A file or folder that could not be read or written; what() says which, why and what to do next.
struct FileProblem : std::runtime_error {
  using std::runtime_error::runtime_error;
};

enum class FileKind { file, folder, link_outside, link_circle, link_broken, other };

/// One entry of a folder tree; `path` is relative to the folder that was listed. A symbolic link to a file or
/// folder inside it is listed as what it leads to; one that leads out, round in a circle or nowhere is listed
/// as that and not followed.
struct FileEntry {
  std::string path;
  FileKind kind = FileKind::file;
  std::uint64_t size = 0;
};

/// The bytes of the file at `path`.
std::string read_whole_file(const std::string& path);

/// Everything below `folder`, sorted by path, folders too; names that begin with `.` are left out with all
/// below them.
std::vector<FileEntry> list_tree(const std::string& folder);

/// Replaces or makes the file at `path` in one step: readers see the old bytes or the new ones, never a part.
void write_whole_file(const std::string& path, std::string_view bytes);

/// Whether `path` leads to a file.
bool is_file(const std::string& path);

/// Whether `path` leads to a folder.
bool is_folder(const std::string& path);

/// Whether `folder` is a folder that holds nothing.
bool is_empty_folder(const std::string& folder);

/// Makes `folder` and what is missing above it.
void make_folders(const std::string& folder);

/// Makes the one folder `folder`; false where this account or disk does not let it, or its name is too long
/// for it.
bool try_make_folder(const std::string& folder);

/// Removes `folder` if it is empty, and says whether it is gone.
bool remove_empty_folder(const std::string& folder);

/// Whether anything has the name `path`, also a symbolic link that leads nowhere.
bool is_anything(const std::string& path);

/// `path` with symbolic links and `..` worked out, as far as it exists.
std::string real_path(const std::string& path);

/// The folder that the program was started in.
std::string current_folder();

/// `base` and `path` as one path; `path` itself if it is absolute.
std::string path_join(std::string_view base, std::string_view path);

/// The last part of `path`.
std::string file_name(std::string_view path);

/// `path` without its last part: "/x/site" gives "/x".
std::string folder_name(std::string_view path);

/// An empty folder for the program's own passing use, beside nothing of the user's; the caller removes it.
std::string make_temporary_folder(const std::string& prefix);

/// Removes `folder` and all below it; links are removed, never followed.
void remove_tree(const std::string& folder);

}  // namespace alongside
