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
constexpr std::string_view adapting_starter = "generator/app/starter/adapted/";
constexpr std::string_view upstream_mark = "TOOLKIT_UPSTREAM";
constexpr std::string_view title_mark = "TOOLKIT_TITLE";
constexpr std::string_view review_mark = "REVIEW_DAY";

/// "My toolkit" for the folder my-toolkit.
std::string title_for(const std::string& folder) {
  std::string title = replaced(replaced(file_name(folder), "-", " "), "_", " ");
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
  return title;
}

/// A starter file with `value` in the place of `mark`: as YAML where it is the setting `key`.
std::string with_value(std::string_view bytes, const std::string& key, std::string_view mark, const std::string& value) {
  return replaced(replaced(bytes, key + ": " + std::string(mark), key + ": " + yaml_scalar(value)), mark, value);
}

/// The day by which the starter's pages are to be read again: in a year, on a day that every year has.
std::string review_day(Date today) { return iso_date({today.year + 1, today.month, std::min(today.day, 28)}); }

void must_be_free(const std::string& folder, const std::string& typed) {
  if (is_file(folder)) throw FileProblem(typed + " is a file. Give the name of a new folder.");
  if (is_folder(folder) && !list_tree(folder).empty()) {
    throw FileProblem("The folder " + typed + " is not empty, and nothing in it may be lost. Give the name of a new folder.");
  }
}

/// The way from the new toolkit in `folder` to the one that it adapts: "../their-toolkit".
std::string way_to_upstream(const Options& options, const std::string& folder) {
  const std::string upstream = real_path(path_join(options.folder, options.upstream));
  if (!is_folder(path_join(upstream, "content"))) {
    throw FileProblem("There is no toolkit in " + options.upstream + ". After --upstream, name the folder that holds its folder “content”.");
  }
  std::string way = relative_path(folder + "/content", upstream + '/');
  way.pop_back();
  return way;
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
  const std::string_view source = options.upstream.empty() ? starter : adapting_starter;
  const std::string upstream = options.upstream.empty() ? std::string() : way_to_upstream(options, folder);
  for (const BuiltinFile& file : builtin_files()) {
    if (!file.path.starts_with(source)) continue;
    const std::string bytes = replaced(with_value(file.bytes, "title", title_mark, title_for(folder)), review_mark, review_day(options.today));
    write_new_file(folder, std::string(file.path.substr(source.size())), with_value(bytes, "upstream", upstream_mark, upstream));
  }
  return folder;
}

}  // namespace alongside
