#include "write/journal.h"

#include <algorithm>

#include "foundation/hash.h"
#include "foundation/text.h"
#include "write/address.h"

namespace alongside {
namespace {

constexpr std::string_view nothing = "-";
constexpr std::string_view folder_mark = "folder";
constexpr std::string_view beside = "staged\tbeside";
constexpr std::string_view inside = "staged\tinside";

void remove_empty_folders_above(const Folder& site, const std::string& address) {
  const std::vector<std::string> folders = folders_of(address);
  for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) {
    if (!site.remove_folder(*folder)) return;
  }
}

/// Removes the folders at and below `address` that hold nothing.
void remove_empty_folders_at(const Folder& site, const std::string& address) {
  if (site.remove_folder(address)) return;
  const std::vector<FolderEntry> entries = site.entries();
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    if (entry->kind == EntryKind::folder && entry->path.starts_with(address + '/'))
      site.remove_folder(entry->path);
  }
  site.remove_folder(address);
}

bool has_real_folders_above(const Folder& site, const std::string& address) {
  const std::vector<std::string> folders = folders_of(address);
  return std::all_of(folders.begin(), folders.end(), [&](const std::string& folder) {
    const auto state = site.state(folder);
    return !state || state->kind == EntryKind::folder;
  });
}

void remove_line(const JournalLine& line, const std::string& now, const Folder& site, WrittenFiles& list) {
  list.erase(line.address);
  if (now != line.before && now != nothing) return;
  site.remove_file(line.address);  // nothing there: a killed run may have left its folders
  remove_empty_folders_above(site, line.address);
}

void replace_line(const JournalLine& line, const std::string& now, const Folder& staging, const Folder& site,
                  WrittenFiles& list) {
  const bool may_go = now == line.before || now == nothing || now == folder_mark;
  if (!may_go && now != line.after) {
    list.erase(line.address);
    return;
  }
  if (now != line.after) {
    if (now == folder_mark) remove_empty_folders_at(site, line.address);
    const bool has_place =
        has_real_folders_above(site, line.address) && mark_of(site, line.address) != folder_mark;
    if (!has_place || !staging.state(line.address)) return;
    staging.move_to(line.address, site, line.address);
  }
  list[line.address] = line.after;
}

}  // namespace

std::string journal_text(const Journal& journal) {
  std::string text(journal.staged_beside ? beside : inside);
  text += '\n';
  for (const JournalLine& line : journal.lines) {
    text += as_field(line.address) + '\t' + line.before + '\t' + line.after + '\n';
  }
  return text;
}

Journal parse_journal(std::string_view text) {
  Journal journal;
  for (const std::string_view line : split(text, '\n')) {
    const std::vector<std::string_view> fields = split(line, '\t');
    if (line == inside) journal.staged_beside = false;
    if (fields.size() != 3) continue;
    journal.lines.push_back({from_field(fields[0]), std::string(fields[1]), std::string(fields[2])});
  }
  return journal;
}

std::string mark_of(const Folder& site, const std::string& address) {
  const auto state = site.state(address);
  if (!state) return std::string(nothing);
  if (state->kind == EntryKind::folder) return std::string(folder_mark);
  Sha256 hash;
  const bool is_file = site.read_in_parts(address, [&](std::string_view part) { hash.add(part); });
  return is_file ? hash.hex() : "other";
}

void apply_journal(const Journal& journal, const Folder& staging, const Folder& site, WrittenFiles& list) {
  for (const JournalLine& line : journal.lines) {
    const std::string now = mark_of(site, line.address);
    if (line.after == nothing)
      remove_line(line, now, site, list);
    else
      replace_line(line, now, staging, site, list);
  }
}

}  // namespace alongside
