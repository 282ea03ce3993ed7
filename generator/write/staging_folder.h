// The folder in which a new site is made before it takes the old one's place. Until then it bears a mark, so
// that a later run knows what a killed one left: with the mark, the beginnings of a new site; without it, an
// old site to clear away.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "foundation/folder.h"

namespace alongside {

/// The folder beside the site at `site` that is used for staging: "/x/site" gives "/x/.site.alongside-new".
std::string staging_path_beside(const std::string& site);

/// Opens the folder at `path` and keeps other builds out of it. Throws FileProblem, naming `site`, where one
/// is at work.
Folder open_locked(const std::string& path, const std::string& site);

/// Removes a marked staging folder, its mark last; the folder at `path` may be half gone already.
void remove_staging(const std::string& path);

class StagingFolder {
 public:
  /// Makes a staging folder for the site at `site`: beside it, else, where that folder is no place for it and
  /// `old` is there, inside `old`. Throws FileProblem.
  StagingFolder(const std::string& site, const Folder* old);
  ~StagingFolder();
  StagingFolder(const StagingFolder&) = delete;
  StagingFolder& operator=(const StagingFolder&) = delete;

  const Folder& folder() const { return *folder_; }
  const std::string& path() const { return path_; }
  bool is_beside() const { return beside_; }

  /// It is the site now, or what it held is: nothing to remove any more.
  void release() { released_ = true; }

 private:
  bool make_at(const std::string& path);

  std::string site_;
  std::string path_;
  bool beside_ = true;
  bool released_ = false;
  std::vector<std::string> made_folders_;  // that were missing above the site
  std::unique_ptr<Folder> folder_;
};

}  // namespace alongside
