#include "write/retire.h"

#include <algorithm>
#include <mutex>

#include "foundation/files.h"
#include "foundation/hash.h"
#include "foundation/parallel.h"
#include "write/address.h"

namespace alongside {
namespace {

struct Work {
  const Retirement& plan;
  Folder old_site;
  Folder site;
  WrittenFiles old_list;
  WrittenFiles new_list;
  std::mutex lock;
  std::vector<std::string> kept;
};

/// Whether the program wrote the file, and nobody changed it since.
bool is_ours(const Work& work, const std::string& path, const EntryState& old) {
  if (work.plan.may_go != nullptr) {
    const auto known = work.plan.may_go->find(path);
    if (known != work.plan.may_go->end() && known->second == old) return true;
  }
  const auto listed = work.old_list.find(path);
  if (listed == work.old_list.end() || old.kind != EntryKind::file) return false;
  const auto content = work.old_site.read(path);
  return content && sha256_hex(content->bytes) == listed->second;
}

bool is_place_free(const Folder& site, const std::string& path) {
  if (site.state(path)) return false;
  const std::vector<std::string> above = folders_of(path);
  return std::all_of(above.begin(), above.end(), [&](const std::string& folder) {
    const auto state = site.state(folder);
    return !state || state->kind == EntryKind::folder;
  });
}

/// Whether the site's file is an earlier state of the same file of the user's, linked before they changed it.
bool is_outdated(const Work& work, const std::string& path, const EntryState& old) {
  const auto there = work.site.state(path);
  return there && there->kind == EntryKind::file && !work.new_list.contains(path) &&
         there->modified <= old.modified;
}

void keep_aside(Work& work, const std::string& path) {
  const std::string wanted = std::string(kept_folder) + '/' + path;
  std::string target = wanted;
  for (int number = 2; !is_place_free(work.site, target); ++number)
    target = wanted + '.' + std::to_string(number);
  work.old_site.move_to(path, work.site, target);
  const std::lock_guard guard(work.lock);
  work.kept.push_back(path_join(work.plan.site, path) +
                      " was changed while the site was built. That file is now " +
                      path_join(work.plan.site, target) + ".");
}

void retire_file(Work& work, const std::string& path) {
  const auto old = work.old_site.state(path);
  if (!old) return;
  const auto there = work.site.state(path);
  const bool is_spare = (there && same_entry(*old, *there)) || is_ours(work, path, *old);
  if (is_spare) return work.old_site.remove_file(path);
  if (is_place_free(work.site, path) || is_outdated(work, path, *old))
    return work.old_site.move_to(path, work.site, path);
  keep_aside(work, path);
}

/// The program's own notes go last, because they say what is whose.
void remove_folders(const Work& work, const std::vector<FolderEntry>& entries) {
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    if (entry->kind == EntryKind::folder && entry->path != notes_folder)
      work.old_site.remove_folder(entry->path);
  }
  for (const char* note : {journal_file, unfinished_mark, written_list}) work.old_site.remove_file(note);
  work.old_site.remove_folder(std::string(notes_folder));
  if (!remove_empty_folder(work.plan.old_site)) {
    throw FileProblem(work.plan.old_site +
                      " is left from an earlier site and could not be removed. Look through what it holds, "
                      "move away what you need and remove it.");
  }
}

}  // namespace

std::vector<std::string> retire(const Retirement& retirement) {
  Work work{retirement, Folder(retirement.old_site), Folder(retirement.site), {}, {}, {}, {}};
  work.old_list = read_written(work.old_site);
  work.new_list = read_written(work.site);
  const std::vector<FolderEntry> entries = work.old_site.entries();
  for_each_index(entries.size(), retirement.jobs, [&](std::size_t i) {
    if (entries[i].kind != EntryKind::folder && !is_note(entries[i].path)) retire_file(work, entries[i].path);
  });
  remove_folders(work, entries);
  std::sort(work.kept.begin(), work.kept.end());
  return std::move(work.kept);
}

}  // namespace alongside
