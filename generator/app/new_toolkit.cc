#include "app/new_files.h"

#include <algorithm>

#include "edit/yaml_writing.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"
#include "read/builtin.h"

namespace alongside {
namespace {

constexpr std::string_view starter = "generator/app/starter/toolkit/";
constexpr std::string_view title_mark = "TOOLKIT_TITLE";
constexpr std::string_view review_mark = "REVIEW_DAY";

/// "My toolkit" for the folder my-toolkit.
std::string title_for(const std::string& folder) {
  std::string title = replaced(replaced(file_name(folder), "-", " "), "_", " ");
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
  return title;
}

/// A starter file with the toolkit's title in its place: as YAML where it is a setting.
std::string with_title(std::string_view bytes, const std::string& title) {
  const std::string setting = "title: " + std::string(title_mark);
  return replaced(replaced(bytes, setting, "title: " + yaml_scalar(title)), title_mark, title);
}

/// The day by which the starter's pages are to be read again: in a year, on a day that every year has.
std::string review_day(Date today) { return iso_date({today.year + 1, today.month, std::min(today.day, 28)}); }

void must_be_free(const std::string& folder, const std::string& typed) {
  if (is_file(folder)) throw FileProblem(typed + " is a file. Give the name of a new folder.");
  if (is_folder(folder) && !list_tree(folder).empty()) {
    throw FileProblem("The folder " + typed + " is not empty, and nothing in it may be lost. Give the name of a new folder.");
  }
}

}  // namespace

void write_new_file(const std::string& folder, const std::string& path, std::string_view bytes) {
  const std::string disk = path_join(folder, path);
  if (is_file(disk) || is_folder(disk)) {
    throw FileProblem(path + " is there already, and was not changed. Open it, or choose another name.");
  }
  make_folders(std::string(folder_of(disk)));
  write_whole_file(disk, bytes);
}

std::string new_toolkit(const Options& options, const std::string& typed) {
  const std::string folder = real_path(path_join(options.folder, typed));
  must_be_free(folder, typed);
  for (const BuiltinFile& file : builtin_files()) {
    if (!file.path.starts_with(starter)) continue;
    write_new_file(folder, std::string(file.path.substr(starter.size())), replaced(with_title(file.bytes, title_for(folder)), review_mark, review_day(options.today)));
  }
  return folder;
}

}  // namespace alongside
