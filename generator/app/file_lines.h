// The lines of a toolkit's files, for what quotes them or knows findings by them.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "app/load.h"
#include "foundation/source_text.h"
#include "report/source_lines.h"

namespace alongside {

/// Finds lines in what was read; where lines begin is worked out for a file when it is first asked for,
/// because few are. Points into the toolkits that it was made from. Any thread.
class FileLines {
 public:
  explicit FileLines(const LoadedBrands& loaded);

  /// As SourceLines promises it.
  std::string_view line(const std::string& file, int number);

  /// This as a function; must not outlive it.
  SourceLines source();

 private:
  void add(const LoadedToolkit& brand);

  std::unordered_map<std::string, const std::string*> bytes_;
  std::unordered_map<std::string_view, const Document*> documents_;
  std::mutex making_index_;
  std::map<std::string, std::unique_ptr<LineIndex>> indexes_;
};

}  // namespace alongside
