// How a staged site becomes the site: whole, in one step, where the system can; else file by file, with a
// journal.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "write/journal.h"
#include "write/made_files.h"
#include "write/old_site.h"
#include "write/staging_folder.h"

namespace alongside {

/// As exchange_folders() in foundation/folder_exchange.h; another one in tests.
using ExchangeFolders = std::function<std::string(const std::string& one, const std::string& other)>;

struct Delivery {
  std::string site;                  // real path
  const Folder* old_site = nullptr;  // nothing where the site is new
  const WrittenFiles& old_list;
  const MadeFiles& made;
  const OldSite& found;
  StagingFolder& staging;
  ExchangeFolders exchange;
  unsigned jobs = 1;
};

/// What came of it; sentences for people.
struct Delivered {
  std::string why_not;  // why it could not be done whole, after "because"; empty where it was
  std::vector<std::string> notes;
};

/// Completes the staged site with links to what stays, lets it change places with the old one, and clears
/// that away. With `why_not` in the answer nothing was changed but the staging folder.
Delivered deliver_whole(const Delivery& delivery);

/// Replaces, adds and removes file by file in the old site. Only `made` files that were staged and `found`
/// are looked at.
void deliver_by_file(const Delivery& delivery);

/// Does what the journal of `site` still asks for, with the new files in `staging`, and ends it.
void finish_journal(const Journal& journal, const Folder& staging, const Folder& site, WrittenFiles list);

}  // namespace alongside
