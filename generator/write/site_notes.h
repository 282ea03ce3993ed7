// What the program notes down in a site's own folder `.alongside/`: which files it wrote, with the hash of
// each, and marks that tell the next run what a killed one left.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "foundation/folder.h"

namespace alongside {

inline constexpr const char* written_list = ".alongside/written.tsv";
inline constexpr const char* journal_file = ".alongside/journal.tsv";
inline constexpr const char* unfinished_mark =
    ".alongside/unfinished";  // in a new tree that has not become the site yet
inline constexpr const char* inner_staging = ".alongside/new";  // where no folder beside the site can be made
inline constexpr const char* kept_folder =
    ".alongside/kept";  // the user's files that found their place taken

/// The files that a build wrote: SHA-256 in hex by address.
using WrittenFiles = std::unordered_map<std::string, std::string>;

/// `files` as lines "address, tab, hash", sorted, so that the same site gives the same bytes.
std::string written_text(const WrittenFiles& files);

/// What written_text() gave; lines that are none of it are passed over, so that those files count as the
/// user's.
WrittenFiles parse_written(std::string_view text);

/// The list of the site in `site`; empty where it has none.
WrittenFiles read_written(const Folder& site);

/// Whether `path` in a site is one of the program's own notes, and not a file that the user or a build put
/// there.
bool is_note(std::string_view path);

/// `text` with tabs, line ends and backslashes written as \t, \n and \\, to stand in one field of a line; and
/// back again.
std::string as_field(std::string_view text);
std::string from_field(std::string_view field);

}  // namespace alongside
