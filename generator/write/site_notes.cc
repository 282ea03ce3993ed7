#include "write/site_notes.h"

#include <algorithm>
#include <vector>

#include "foundation/text.h"

namespace alongside {
namespace {

constexpr std::size_t hash_length = 64;

bool is_hash(std::string_view text) {
  const auto is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  return text.size() == hash_length && std::all_of(text.begin(), text.end(), is_digit);
}

}  // namespace

std::string as_field(std::string_view text) {
  std::string field;
  for (const char c : text) {
    if (c == '\\')
      field += "\\\\";
    else if (c == '\t')
      field += "\\t";
    else if (c == '\n')
      field += "\\n";
    else
      field += c;
  }
  return field;
}

std::string from_field(std::string_view field) {
  std::string text;
  for (std::size_t i = 0; i < field.size(); ++i) {
    if (field[i] != '\\' || i + 1 == field.size())
      text += field[i];
    else if (field[++i] == 't')
      text += '\t';
    else
      text += field[i] == 'n' ? '\n' : field[i];
  }
  return text;
}

std::string written_text(const WrittenFiles& files) {
  std::vector<const WrittenFiles::value_type*> sorted;
  sorted.reserve(files.size());
  for (const auto& file : files) sorted.push_back(&file);
  std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->first < b->first; });
  std::string text;
  for (const auto* file : sorted) text += as_field(file->first) + '\t' + file->second + '\n';
  return text;
}

WrittenFiles parse_written(std::string_view text) {
  WrittenFiles files;
  for (const std::string_view line : split(text, '\n')) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos || tab == 0 || !is_hash(line.substr(tab + 1))) continue;
    files.emplace(from_field(line.substr(0, tab)), line.substr(tab + 1));
  }
  return files;
}

WrittenFiles read_written(const Folder& site) {
  const std::optional<FileContent> list = site.read(written_list);
  return list ? parse_written(list->bytes) : WrittenFiles();
}

bool is_note(std::string_view path) {
  return path == written_list || path == journal_file || path == unfinished_mark || path == inner_staging ||
         path.starts_with(std::string(inner_staging) + '/');
}

}  // namespace alongside
