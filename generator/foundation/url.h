// Addresses: their parts, their safe spelling, and the relative way from one page of a site to another.
#pragma once

#include <string>
#include <string_view>

namespace alongside {

/// The scheme of `address` in small letters without its colon ("https", "mailto", "javascript"); empty for a path. Control
/// characters and spaces are passed over first, as browsers do.
std::string scheme_of(std::string_view address);

/// `text` with every %41 replaced by its byte; a broken one stays as it is.
std::string percent_decoded(std::string_view text);

/// `path` with what may not stand in an address (spaces, quotes, letters beyond ASCII, `?`, `#`, `%`) as %41.
std::string percent_encoded_path(std::string_view path);

/// `address` as it may stand in an attribute: characters that no address holds as %41, existing %41 kept.
std::string safe_address(std::string_view address);

/// The relative way from the page at `from` to `to`, both below the site's root: ("a/b.html", "c/d.html") gives "../c/d.html".
std::string relative_path(std::string_view from, std::string_view to);

/// `path` (with `/`) below `folder` with `.` and `..` worked out; empty if it leads out of the root.
std::string resolved_path(std::string_view folder, std::string_view path);

/// The folder of `path` without a `/` at its end; empty for the root.
std::string_view folder_of(std::string_view path);

}  // namespace alongside
