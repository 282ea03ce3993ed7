#include "write/leftovers.h"

#include <algorithm>
#include <optional>

#include "foundation/files.h"
#include "write/deliver.h"
#include "write/journal.h"
#include "write/retire.h"
#include "write/site_notes.h"
#include "write/staging_folder.h"

namespace alongside {
namespace {

void finish_journal_of(const std::string& site, const Folder& old_site) {
  const std::optional<FileContent> text = old_site.read(journal_file);
  if (!text) return;
  const Journal journal = parse_journal(text->bytes);
  const std::string staging =
      journal.staged_beside ? staging_path_beside(site) : path_join(site, inner_staging);
  make_folders(staging);  // where somebody removed it there is nothing to fetch, and old files stay
  finish_journal(journal, Folder(staging), old_site, read_written(old_site));
}

void clear_inside(const std::string& site, const Folder& old_site) {
  finish_journal_of(site, old_site);
  old_site.remove_file(unfinished_mark);  // killed when the new site was in its place already
  if (old_site.state(inner_staging)) remove_staging(path_join(site, inner_staging));
}

bool holds_files(const Folder& folder) {
  const std::vector<FolderEntry> entries = folder.entries();
  return std::any_of(entries.begin(), entries.end(),
                     [](const auto& entry) { return entry.kind != EntryKind::folder; });
}

std::vector<std::string> clear_beside(const std::string& site, unsigned jobs) {
  const std::string path = staging_path_beside(site);
  if (!is_anything(path)) return {};
  if (!is_folder(path))
    throw FileProblem(path +
                      " is in the way: a build needs a folder of that name for a moment. Move it away.");
  const Folder left = open_locked(path, site);
  if (left.state(unfinished_mark) || !holds_files(left)) {
    remove_staging(path);
    return {};
  }
  make_folders(site);  // where somebody removed it, their own files in the old one come back
  return retire({path, site, nullptr, jobs});
}

}  // namespace

std::vector<std::string> clear_leftovers(const std::string& site, const Folder* old_site, unsigned jobs) {
  if (old_site != nullptr) clear_inside(site, *old_site);
  return clear_beside(site, jobs);
}

}  // namespace alongside
