// Two folders that change places, so that whoever looks sees the one or the other and never a mixture.
#pragma once

#include <string>

namespace alongside {

/// Lets the folders at `one` and `other` change places in one step. Gives nothing if that was done; else,
/// with both where they were, why the system cannot, as words that fit after "because". Throws FileProblem
/// where one of them is not there.
std::string exchange_folders(const std::string& one, const std::string& other);

/// Gives the folder at `from` the name `to`, where nothing or an empty folder may stand. Throws FileProblem.
void rename_folder(const std::string& from, const std::string& to);

}  // namespace alongside
