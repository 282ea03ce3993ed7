// What the names of files say before anything is opened: which are passed over, which are a likely slip.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "foundation/files.h"
#include "foundation/finding.h"

namespace alongside {

/// Whether people and their computers keep this file for themselves: a part that begins with `.`, `_` or
/// `~$`, README.md, Thumbs.db, desktop.ini.
bool is_passed_over(std::string_view path);

/// Whether a name can be printed, typed and written on every system: UTF-8 without control characters.
bool is_usable_name(std::string_view path);

/// What is odd about the name of one file of `content/`: not quite `.md`, a computer's copy, too long,
/// `toolkit.yml`.
Findings name_findings(const std::string& shown);

/// Files and folders of one tree whose names differ only in capital letters or in how accents are stored.
/// Pages are left to the check of addresses, which names both.
Findings same_names(const std::vector<FileEntry>& entries, const std::string& shown_before);

}  // namespace alongside
