// The end of an old site, after the new one took its place: what the program wrote goes, what it did not is
// moved over.
#pragma once

#include <string>
#include <vector>

#include "foundation/folder.h"
#include "write/old_site.h"
#include "write/site_notes.h"

namespace alongside {

struct Retirement {
  std::string old_site;           // the folder that goes
  std::string site;               // the one that took its place
  const MayGo* may_go = nullptr;  // what this run found out already; nothing for what a killed run left
  unsigned jobs = 1;
};

/// Looks at each file once more and removes it if the site has the same one or the program wrote it; moves
/// any other to its place in the site, or to `.alongside/kept/` if that is taken. Gives a sentence for each
/// file kept there. May be stopped and called again. Throws FileProblem where something cannot be moved or
/// removed.
std::vector<std::string> retire(const Retirement& retirement);

}  // namespace alongside
