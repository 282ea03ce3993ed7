// What a build made, address by address, while it is being put.
#pragma once

#include <string>
#include <unordered_map>

#include "foundation/folder.h"
#include "write/site_notes.h"

namespace alongside {

enum class MadeAs {
  fresh,            // the old site listed no such file
  unchanged,        // the old site's file holds the same bytes: nothing was staged
  replaced,         // staged; the old site's file is as the last build left it
  changed_by_hand,  // staged; the old site's file is not what the last build left
};

struct MadeFile {
  std::string hash;
  MadeAs as = MadeAs::fresh;
  EntryState old;  // the old site's file, as it was looked at
};

using MadeFiles = std::unordered_map<std::string, MadeFile>;

/// The list of the new site.
WrittenFiles written_of(const MadeFiles& made);

}  // namespace alongside
