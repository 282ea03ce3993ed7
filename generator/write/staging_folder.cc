#include "write/staging_folder.h"

#include <utility>

#include "foundation/files.h"
#include "foundation/hash.h"
#include "write/address.h"
#include "write/site_notes.h"

namespace alongside {
namespace {

FileProblem another_build(const std::string& site) {
  return FileProblem("Another build is writing to " + site +
                     ". Wait until it has finished, then run the same command again.");
}

/// Makes the folders above `path` that are missing, and gives them, outermost first.
std::vector<std::string> make_folders_above(const std::string& path) {
  std::vector<std::string> missing;
  for (std::string folder = folder_name(path); !is_anything(folder); folder = folder_name(folder)) {
    missing.insert(missing.begin(), folder);
  }
  make_folders(folder_name(path));
  return missing;
}

}  // namespace

std::string staging_path_beside(const std::string& site) {
  constexpr std::size_t longest = 200;  // disks take names of 255 bytes
  std::string name = file_name(site);
  if (name.size() > longest) name = name.substr(0, longest - 20) + '-' + sha256_hex(name).substr(0, 16);
  return path_join(folder_name(site), '.' + name + ".alongside-new");
}

Folder open_locked(const std::string& path, const std::string& site) {
  for (;;) {
    Folder folder(path);
    if (!folder.lock()) throw another_build(site);
    if (folder.is_still_there()) return folder;  // else it changed places with another before we held it
  }
}

void remove_staging(const std::string& path) {
  const std::vector<FolderEntry> entries = Folder(path).entries();
  for (const FolderEntry& entry : entries) {
    const bool at_top = entry.path.find('/') == std::string::npos;
    if (at_top && entry.path != notes_folder) remove_tree(path_join(path, entry.path));
  }
  remove_tree(path);
}

StagingFolder::StagingFolder(const std::string& site, const Folder* old) : site_(site) {
  made_folders_ = make_folders_above(site);
  const bool may_stand_beside = old == nullptr || !old->is_mount();
  beside_ = may_stand_beside && make_at(staging_path_beside(site));
  if (beside_) return;
  if (old == nullptr)
    throw FileProblem(site +
                      " could not be made: this account may not make anything in the folder around it. "
                      "Ask whoever looks after this computer for permission, or choose another folder.");
  old->make_folder(std::string(notes_folder));
  if (!make_at(path_join(site, inner_staging))) {
    throw FileProblem(site +
                      " could not be changed: this disk or account can only read it. Choose another folder.");
  }
}

bool StagingFolder::make_at(const std::string& path) {
  if (is_anything(path)) throw another_build(site_);
  if (!try_make_folder(path)) return false;
  path_ = path;
  folder_ = std::make_unique<Folder>(open_locked(path, site_));
  folder_->make_folder(std::string(notes_folder));
  folder_->create_file(unfinished_mark, "");
  return true;
}

StagingFolder::~StagingFolder() {
  if (released_) return;
  try {
    remove_staging(path_);
    if (!beside_) remove_empty_folder(path_join(site_, notes_folder));
    for (auto folder = made_folders_.rbegin(); folder != made_folders_.rend(); ++folder)
      remove_empty_folder(*folder);
  } catch (const std::exception&) {  // the next run clears it away
  }
}

}  // namespace alongside
