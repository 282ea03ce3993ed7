// Where a site's bytes go: a staging folder, memory, or nowhere. Pages may be given on any thread and in any
// order.
#pragma once

#include <string>
#include <string_view>

namespace alongside {

class Sink {
 public:
  virtual ~Sink() = default;

  /// Takes the whole file at `address` (below the site's root, with `/`). Any thread.
  virtual void put(const std::string& address, std::string_view bytes) = 0;

  /// Takes the file at `path` on disk, unchanged, as `address`. Any thread.
  virtual void put_file(const std::string& address, const std::string& path) = 0;
};

}  // namespace alongside
