#include "write/made_files.h"

namespace alongside {

WrittenFiles written_of(const MadeFiles& made) {
  WrittenFiles files;
  files.reserve(made.size());
  for (const auto& [address, file] : made) files.emplace(address, file.hash);
  return files;
}

}  // namespace alongside
