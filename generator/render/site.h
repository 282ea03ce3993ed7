// A whole site as files that can be made one by one: the pipeline asks which files there are and has each rendered, on any
// thread and in any order. What many pages share (templates, layouts, menus, fixed words) is prepared once, here.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"
#include "model/source_files.h"
#include "model/view.h"

namespace alongside {

/// Takes the whole file at `address`, below the site's root with `/`.
using PutFile = std::function<void(const std::string& address, std::string_view bytes)>;

/// All pages and made files of one theme. The toolkit, the views and the source files must outlive it; after it is made it does
/// not change, so that any number of threads may use it at once.
class Site {
 public:
  /// `views` are all of one theme: each language and edition. Problems of templates are in findings(), never thrown.
  Site(const SourceFiles& sources, const Toolkit& toolkit, const std::vector<View>& views);
  ~Site();
  Site(const Site&) = delete;
  Site& operator=(const Site&) = delete;

  /// How many jobs there are: pages, listings, glossaries, print pages, redirects, styles, feed…
  std::size_t job_count() const;

  /// Makes the file or files of one job, the same bytes each time. Any thread.
  void render(std::size_t job, const PutFile& put) const;

  /// The address below the site's root that `job` writes, its first where it writes several; for `serve` and messages.
  std::string address_of(std::size_t job) const;

  /// The job that writes `address`, or job_count() where none does.
  std::size_t job_at(std::string_view address) const;

  /// Problems of templates and themes, found when they were loaded.
  const Findings& findings() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace alongside
