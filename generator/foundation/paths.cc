#include <cerrno>
#include <filesystem>
#include <system_error>

#include "foundation/file_problem.h"
#include "foundation/files.h"

namespace alongside {
namespace {

namespace fs = std::filesystem;

constexpr int most_links = 40;  // as many as Linux follows in one path

/// `path` as far as it exists with links and `..` worked out; the rest as it is.
fs::path canonical_part(const fs::path& path) {
  std::error_code problem;
  std::string real = fs::weakly_canonical(fs::absolute(path, problem), problem).string();
  if (problem) throw_file_problem(problem.value(), path.string(), "found");
  while (real.size() > 1 && real.ends_with('/')) real.pop_back();
  return real;
}

}  // namespace

std::string real_path(const std::string& path) {
  fs::path real = canonical_part(path);
  std::error_code problem;
  for (int links = 0; fs::is_symlink(fs::symlink_status(real, problem));
       ++links) {  // leads where nothing stands yet
    if (links == most_links) throw_file_problem(ELOOP, path, "found");
    const fs::path target = fs::read_symlink(real, problem);
    if (problem) throw_file_problem(problem.value(), path, "found");
    real = canonical_part(real.parent_path() / target);
  }
  return real.string();
}

std::string current_folder() {
  std::error_code problem;
  const fs::path folder = fs::current_path(problem);
  if (problem) throw_file_problem(problem.value(), "The folder that this was started in", "found");
  return folder.string();
}

std::string path_join(std::string_view base, std::string_view path) {
  if (base.empty() || path.starts_with('/')) return std::string(path);
  if (path.empty()) return std::string(base);
  std::string whole(base);
  if (!whole.ends_with('/')) whole += '/';
  whole += path;
  return whole;
}

std::string file_name(std::string_view path) {
  while (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  const std::size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos || path.size() == 1 ? path : path.substr(slash + 1));
}

std::string folder_name(std::string_view path) {
  return fs::path(path).parent_path().string();
}

}  // namespace alongside
