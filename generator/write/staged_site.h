// A site that is written so that readers never see half of it: everything is put into a staging folder, and
// finish() makes that the site. Until finish() the old site is not touched; without it nothing stays.
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/files.h"
#include "foundation/folder.h"
#include "foundation/folder_exchange.h"
#include "write/deliver.h"
#include "write/sink.h"

namespace alongside {

struct StagedSiteOptions {
  bool overwrite = false;  // replace files that the program did not write, or that were changed since
  unsigned jobs = 1;       // threads of finish()
  ExchangeFolders exchange = exchange_folders;
};

/// Files that the program did not write, or that were changed since, stand where new ones have to go.
struct InTheWay : FileProblem {
  InTheWay(const std::string& site, std::vector<std::string> addresses);
  std::vector<std::string> names;  // below the site, sorted
};

/// What finish() did.
struct SiteSummary {
  std::size_t written = 0;  // new or different files
  std::size_t unchanged = 0;
  std::size_t removed = 0;         // written by the last build, not made again
  std::vector<std::string> notes;  // whole sentences that people should see
};

class StagedSite : public Sink {
 public:
  /// Opens the site at `destination` (its real path, where that is a symbolic link) for this build alone and
  /// finishes what a killed run left. Throws FileProblem where the folder cannot be written or another build
  /// is at work.
  StagedSite(const std::string& destination, StagedSiteOptions options);
  ~StagedSite() override;

  void put(const std::string& address, std::string_view bytes) override;
  void put_file(const std::string& address, const std::string& path) override;

  /// Leaves at `address` what the last build wrote there; false where there is nothing. Any thread.
  bool keep(const std::string& address);

  /// Makes all that was put the site, when no put() runs any more; may be called once. Throws InTheWay, or
  /// FileProblem where the disk refuses; the old site is then as it was.
  SiteSummary finish();

 private:
  MadeFile& claim(const std::string& address);
  void compare_with_old(const std::string& address, std::string_view bytes, MadeFile& made) const;
  void compare_file_with_old(const std::string& address, MadeFile& made) const;
  void deliver(const OldSite& found, std::vector<std::string>& notes);
  SiteSummary summary_of(const OldSite& found) const;
  bool is_old_site_again(const OldSite& found) const;

  StagedSiteOptions options_;
  std::string site_;
  std::unique_ptr<Folder> old_site_;  // nothing where the site is new
  std::vector<std::string> notes_;
  WrittenFiles old_list_;
  std::unique_ptr<StagingFolder> staging_;
  std::mutex lock_;
  MadeFiles made_;
};

}  // namespace alongside
