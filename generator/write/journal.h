// The journal of a site that is brought up to date file by file, where the system cannot do it in one step:
// what each file is before and after, so that the next run can finish what a killed one began, and touches
// nothing that changed since.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "foundation/folder.h"
#include "write/site_notes.h"

namespace alongside {

/// What stands at one address before and after: a SHA-256, "-" for nothing, "folder", or "other" for a link
/// and the like.
struct JournalLine {
  std::string address;
  std::string before;
  std::string after;  // a SHA-256, or "-" where the file goes
};

struct Journal {
  bool staged_beside = true;  // where the new files wait: beside the site or in its own folder
  std::vector<JournalLine> lines;
};

/// The journal as text, for the site's notes; and back, passing over lines that are none.
std::string journal_text(const Journal& journal);
Journal parse_journal(std::string_view text);

/// What stands at `address` now, as JournalLine::before has it.
std::string mark_of(const Folder& site, const std::string& address);

/// Does what `journal` says, with the new files from `staging`, and brings `list`, the site's list of written
/// files, up to date. A line that was done before is passed over; a file that is neither as before nor as
/// after is the user's and stays.
void apply_journal(const Journal& journal, const Folder& staging, const Folder& site, WrittenFiles& list);

}  // namespace alongside
