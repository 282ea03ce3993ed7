// A folder of a test's own, with short verbs for what tests do in it; gone at the end of the test.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "foundation/files.h"

class TemporaryFolder {
 public:
  TemporaryFolder() : path_(alongside::real_path(alongside::make_temporary_folder("alongside-test-"))) {}
  ~TemporaryFolder() {
    std::error_code problem;
    std::filesystem::remove_all(path_, problem);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::string& path() const { return path_; }

  /// The whole path of `below`.
  std::string at(std::string_view below) const { return alongside::path_join(path_, below); }

  /// Makes the file `below` and the folders above it, or overwrites it in place, as an editor may.
  void write(const std::string& below, std::string_view bytes) const;

  std::string read(const std::string& below) const { return alongside::read_whole_file(at(below)); }

  bool has(const std::string& below) const { return alongside::is_anything(at(below)); }

  void link(const std::string& below, const std::string& target) const {
    std::filesystem::create_symlink(target, at(below));
  }

  /// Every file below `folder` with its bytes, "-> target" for a link, "/" for an empty folder; the program's
  /// own notes left out.
  std::map<std::string, std::string> tree(const std::string& folder) const;

 private:
  std::string path_;
};

inline void TemporaryFolder::write(const std::string& below, std::string_view bytes) const {
  std::filesystem::create_directories(std::filesystem::path(at(below)).parent_path());
  FILE* file = std::fopen(at(below).c_str(), "wb");
  if (file == nullptr) throw alongside::FileProblem("The test cannot write " + at(below));
  std::fwrite(bytes.data(), 1, bytes.size(), file);
  std::fclose(file);
}

inline std::map<std::string, std::string> TemporaryFolder::tree(const std::string& folder) const {
  namespace fs = std::filesystem;
  std::map<std::string, std::string> found;
  if (!fs::exists(at(folder))) return found;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(at(folder))) {
    const std::string below = entry.path().lexically_relative(at(folder)).string();
    const bool is_in_notes = below.ends_with(".alongside") || below.find(".alongside/") != std::string::npos;
    if (is_in_notes && below.find(".alongside/kept/") == std::string::npos) continue;
    if (entry.is_symlink())
      found[below] = "-> " + fs::read_symlink(entry.path()).string();
    else if (!entry.is_directory())
      found[below] = alongside::read_whole_file(entry.path().string());
    else if (fs::is_empty(entry.path()))
      found[below] = "/";
  }
  return found;
}
