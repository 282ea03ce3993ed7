// The words of sources as `match` kept them in content/records/reviewed/, a file for each fingerprint.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "foundation/finding.h"
#include "model/source_files.h"

namespace alongside {

/// The folder of the records below a toolkit's, with its last slash.
inline constexpr std::string_view reviewed_folder = "content/records/reviewed/";

/// Keeps `words`, the visible words of a source, in the toolkit in `folder` under their fingerprint, which it gives. Throws FileProblem.
std::string keep_words(const std::string& folder, const std::string& words);

/// The records of the toolkit that was read and of the one that it adapts.
class RecordFiles {
 public:
  explicit RecordFiles(const SourceFiles& sources);

  /// The words under `fingerprint`; nothing where no folder has that file, it cannot be read, or it holds other words. Any thread.
  std::optional<std::string> words(const std::string& fingerprint) const;

  /// Warnings for files of the toolkit's own records whose words are not those that their names stand for.
  Findings check(unsigned jobs) const;

 private:
  struct Place {
    std::string disk;   // of the folder of records, with its last slash
    std::string shown;  // as findings name it
    bool is_own = false;
  };
  std::vector<Place> places_;
};

}  // namespace alongside
