// Addresses of a site's files: relative, with `/`, never leading out of the site.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// The folder of the site in which the program keeps its own notes.
inline constexpr std::string_view notes_folder = ".alongside";

/// Throws std::logic_error where `address` is no place inside a site: empty, absolute, with empty parts, `.`
/// or `..`, or in the program's own folder. No content can make such an address, so one is a mistake in the
/// program.
void check_address(std::string_view address);

/// The folders that `address` lies in, outermost first: "a/b/c.html" gives "a" and "a/b".
std::vector<std::string> folders_of(std::string_view address);

}  // namespace alongside
