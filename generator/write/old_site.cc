#include "write/old_site.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "foundation/hash.h"
#include "write/address.h"

namespace alongside {
namespace {

using Names = std::unordered_set<std::string>;

struct Survey {
  const Folder& folder;
  const WrittenFiles& listed;
  const MadeFiles& made;
  Names needed_folders;  // of the made files
  Names lively_folders;  // that hold a file, or held one of the last build
  OldSite found;
};

template <typename Files>
Names folders_above_all(const Files& files) {
  Names folders;
  for (const auto& [address, file] : files) {
    for (std::string& folder : folders_of(address)) folders.insert(std::move(folder));
  }
  return folders;
}

/// Whether the last build wrote `path` and nobody changed it; notes how it stands then.
bool is_as_written(Survey& survey, const std::string& path) {
  const auto listed = survey.listed.find(path);
  if (listed == survey.listed.end()) return false;
  const std::optional<FileContent> content = survey.folder.read(path);
  const bool same =
      content && content->state.kind == EntryKind::file && sha256_hex(content->bytes) == listed->second;
  if (same) survey.found.may_go.emplace(path, content->state);
  return same;
}

void hold_as_obstacle(Survey& survey, const std::string& obstacle, const std::string& file) {
  survey.found.in_the_way.push_back(obstacle);
  survey.found.overwritten.push_back(file);
  if (const auto state = survey.folder.state(file)) survey.found.may_go.emplace(file, *state);
}

void sort_foreign(Survey& survey, const std::string& path) {
  const std::vector<std::string> above = folders_of(path);
  for (const std::string& folder : above) survey.lively_folders.insert(folder);
  const auto blocked = std::find_if(above.begin(), above.end(),
                                    [&](const auto& folder) { return survey.made.contains(folder); });
  if (blocked != above.end()) return hold_as_obstacle(survey, *blocked, path);
  if (survey.needed_folders.contains(path)) return hold_as_obstacle(survey, path, path);
  survey.found.foreign.push_back(path);
}

void sort_file(Survey& survey, const std::string& path) {
  const auto made = survey.made.find(path);
  if (made != survey.made.end()) {
    const bool ours = made->second.as == MadeAs::unchanged || made->second.as == MadeAs::replaced;
    if (!ours) return hold_as_obstacle(survey, path, path);
    if (made->second.as == MadeAs::replaced) survey.found.may_go.emplace(path, made->second.old);
  } else if (is_as_written(survey, path)) {
    survey.found.stale.push_back(path);
  } else {
    sort_foreign(survey, path);
  }
}

void sort_folder(Survey& survey, const std::string& path) {
  survey.found.folders.push_back(path);
  if (survey.lively_folders.contains(path) || path == notes_folder) return;
  if (survey.made.contains(path))
    survey.found.in_the_way.push_back(path);
  else if (!survey.needed_folders.contains(path))
    survey.found.empty_folders.push_back(path);
}

}  // namespace

OldSite survey(const Folder& folder, const WrittenFiles& listed, const MadeFiles& made) {
  Survey survey{folder, listed, made, folders_above_all(made), folders_above_all(listed), {}};
  const std::vector<FolderEntry> entries = folder.entries();
  for (const FolderEntry& entry : entries) {
    if (entry.kind != EntryKind::folder && !is_note(entry.path)) sort_file(survey, entry.path);
  }
  for (const FolderEntry& entry : entries) {
    survey.found.has_mount = survey.found.has_mount || entry.is_mount;
    if (entry.kind == EntryKind::folder && !is_note(entry.path)) sort_folder(survey, entry.path);
  }
  std::vector<std::string>& names = survey.found.in_the_way;
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return std::move(survey.found);
}

}  // namespace alongside
