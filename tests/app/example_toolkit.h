// Puts the examples of rules into a small toolkit that has no findings, checks it as `alongside check` does, and compares.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "check/rules.h"
#include "foundation/finding.h"
#include "temporary_folder.h"

namespace alongside {

/// The files that an example adds to the base or changes in it, and what its finding is expected to mark.
struct PlacedExample {
  std::map<std::string, std::string> files;  // by path below the toolkit's folder; "-> target" is a shortcut
  Location marks;                            // the file alone, with line 0, where it speaks of a whole file
};

/// The folder of the sound toolkit that examples are put into.
std::string base_toolkit();

/// Whether examples at `place` are pages of their own, so that many may stand in one toolkit.
bool shares_a_toolkit(const Rule& rule);

/// The rule whose findings the wrong example of `rule` brings along, because one cannot be without the other; empty for nearly all.
std::string_view besides(const Rule& rule);

/// `written`, an example of `rule`, as files. `name` is that of its page where it is one. Throws std::runtime_error where it cannot
/// be placed.
PlacedExample placed(const Rule& rule, std::string_view written, const std::string& name);

/// `settings` without those that `example` gives too.
std::string without_settings_of(std::string_view settings, std::string_view example);

/// Changes the toolkit in the folder `our-toolkit` of a test's own folder.
using Change = std::function<void(const TemporaryFolder&)>;

/// Writes `files`, by path below the toolkit's folder.
Change writing(std::map<std::string, std::string> files);

/// All findings of a check of the base after `change`, on 6 May 2026. Without root's rights if `as_nobody`, so that rights to read
/// count; then no other thread may run.
Findings findings_after(const Change& change, bool as_nobody = false);

/// All findings of a check of the toolkit in `folder`, on 6 May 2026.
Findings findings_in(const std::string& folder);

/// "file:3:5-3:12", or the file alone where the whole of it is meant.
std::string in_one_line(const Location& where);

/// "file:3:5-3:12: error: message [rule]".
std::string in_one_line(const Finding& finding);

}  // namespace alongside
