// What stands in the old site, sorted against what was made: what stays, what goes and what is in the way.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "foundation/folder.h"
#include "write/made_files.h"

namespace alongside {

/// Files that may go, each as it was when that was found out. One that changed since is the user's.
using MayGo = std::unordered_map<std::string, EntryState>;

struct OldSite {
  std::vector<std::string> foreign;  // files, links and the like that the program did not write: they stay
  std::vector<std::string> empty_folders;  // and folders
  std::vector<std::string> stale;  // written by the last build, unchanged since, not made again: they go
  std::vector<std::string>
      in_the_way;  // what a made file needs the place of, and is not the program's to remove
  std::vector<std::string> overwritten;  // the files that go with those if the user agrees
  std::vector<std::string> folders;      // all there are
  bool has_mount = false;                // something is mounted inside
  MayGo may_go;
};

/// Looks through the old site in `folder`, whose list is `listed`. Reads the files that were not made again.
OldSite survey(const Folder& folder, const WrittenFiles& listed, const MadeFiles& made);

}  // namespace alongside
